package org.qingxin.serve;

import java.nio.file.Path;

/** Files that editors write beside the one that is edited and take away again. */
final class Passing {
    private Passing() {}

    static boolean isName(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        return name.startsWith(".")
                || name.startsWith("#")
                || name.startsWith("~$")
                || name.endsWith("~")
                || name.endsWith(".swp")
                || name.endsWith(".swx")
                || name.endsWith(".tmp")
                || name.endsWith(".bak")
                || name.equals("4913");
    }
}
