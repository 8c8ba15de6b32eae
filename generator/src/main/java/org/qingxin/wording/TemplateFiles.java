package org.qingxin.wording;

import java.io.IOException;
import java.util.List;

/** The folder {@code site-templates}: pages, parts, messages and assets. */
public interface TemplateFiles {
    /** All files below a folder, sorted, with {@code /}. */
    List<String> list(String folder) throws IOException;

    byte[] read(String path) throws IOException;

    boolean exists(String path);

    /** The file as people are told of it. */
    default String shown(String path) {
        return path;
    }
}
