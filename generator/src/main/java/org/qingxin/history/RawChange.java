package org.qingxin.history;

import java.util.Optional;

/**
 * A file that a commit changed, as git tells it.
 *
 * @param path relative to the folder that is looked at
 * @param was object id of the bytes before; empty if there was no such file
 * @param is object id of the bytes after; empty if there is none any more
 */
record RawChange(String path, Optional<String> was, Optional<String> is) {}
