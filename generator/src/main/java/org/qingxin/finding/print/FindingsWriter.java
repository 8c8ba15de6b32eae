package org.qingxin.finding.print;

import java.util.List;
import org.qingxin.finding.Finding;

/** Findings as one kind of reader wants them. */
@FunctionalInterface
public interface FindingsWriter {
    /**
     * All that is to be printed.
     *
     * @param findings in {@link Finding#ORDER}
     */
    String write(List<Finding> findings, int filesChecked);
}
