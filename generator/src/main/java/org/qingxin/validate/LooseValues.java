package org.qingxin.validate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;

/**
 * Values that are left out or spelt so that readers differ. The rest of such a file reads as it stands and is checked in
 * the same run; whatever else would be said of their lines is the same mistake again.
 */
final class LooseValues {
    private static final Set<Code> KINDS = EnumSet.of(Code.ODD_BOOLEAN, Code.ODD_NUMBER, Code.EMPTY_VALUE);

    private LooseValues() {}

    /** Whether nothing worse than that is wrong with the file as YAML. */
    static boolean areAll(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).allMatch(each -> KINDS.contains(each.code()));
    }

    /** The complaints about lines of which nothing is told yet. */
    static List<Finding> elsewhere(List<Finding> complaints, List<Finding> told) {
        Set<Integer> lines = told.stream().map(each -> each.at().line()).collect(Collectors.toSet());
        return complaints.stream()
                .filter(each -> !lines.contains(each.at().line()))
                .toList();
    }
}
