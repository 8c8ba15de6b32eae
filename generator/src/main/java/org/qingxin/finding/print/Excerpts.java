package org.qingxin.finding.print;

import java.util.Optional;

/** Where a writer gets the source line of a finding. */
@FunctionalInterface
public interface Excerpts {
    /** The line, without its end; empty when the file has no such line or cannot be shown. */
    Optional<String> line(String path, int line);
}
