package org.qingxin.finding;

import java.util.List;

/** What a stage could make of its input, and what it found wrong on the way. */
public record Checked<T>(T value, List<Finding> findings) {
    public Checked {
        findings = List.copyOf(findings);
    }
}
