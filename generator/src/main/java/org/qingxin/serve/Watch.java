package org.qingxin.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Sees when files change. */
public interface Watch extends Closeable {
    /**
     * Waits until a file has been made, written or deleted, and then until it has been quiet for a moment.
     *
     * @return the folders, of those that are watched, in which that was
     */
    Set<Path> await() throws IOException, InterruptedException;

    /** Told by the system; as a Mac's does not tell in time, it is asked there instead. */
    static Watch over(List<Path> folders) throws IOException {
        return System.getProperty("os.name", "").startsWith("Mac") ? asking(folders) : new ToldWatch(folders);
    }

    /** Looks for itself twice a second, for drives of the network, whose servers tell nobody. */
    static Watch asking(List<Path> folders) throws IOException {
        return new AskingWatch(folders);
    }
}
