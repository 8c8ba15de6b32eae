package org.qingxin.source;

import java.io.IOException;
import java.util.List;

/** The files that a build reads. The only way into the file system. */
public interface SourceTree {
    /** All files below a folder, as paths with {@code /} relative to the tree, sorted; empty if there is no such folder. */
    List<String> list(String folder) throws IOException;

    /** The bytes of a file, at most {@code limit + 1} of them, so that a huge file is known as huge and not read whole. */
    byte[] read(String path, int limit) throws IOException;

    boolean exists(String path);

    /** How a path of this tree is shown to people. */
    String shown(String path);
}
