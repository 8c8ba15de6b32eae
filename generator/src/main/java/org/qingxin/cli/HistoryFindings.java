package org.qingxin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.finding.Finding;
import org.qingxin.site.frame.Provenance;

/** What is wrong with the history and not with a record: a log that does not add up, editions whose commits are gone. */
final class HistoryFindings {
    private HistoryFindings() {}

    /** @param data where the records lie, for the place of what concerns the whole log */
    static List<Finding> of(Provenance provenance, Path data) {
        return Stream.concat(
                        provenance.log().flatMap(each -> each.doubt(data.toString())).stream(),
                        provenance.earlier().orElse(List.of()).stream().map(EarlierEditions::finding))
                .toList();
    }
}
