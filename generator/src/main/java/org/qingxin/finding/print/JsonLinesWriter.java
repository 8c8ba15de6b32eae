package org.qingxin.finding.print;

import java.util.List;
import java.util.Map;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Severity;
import org.qingxin.finding.Span;
import org.qingxin.finding.Waiving;

/** One JSON object a line for each finding, and a last one that counts; {@code v} tells the version of the form. */
record JsonLinesWriter(Excerpts excerpts) implements FindingsWriter {
    private static final int VERSION = 1;
    private static final Catalog CHINESE = Catalog.chinese();
    private static final Catalog ENGLISH = Catalog.english();

    @Override
    public String write(List<Finding> findings, int filesChecked) {
        StringBuilder out = new StringBuilder();
        Told.all(findings).forEach(told -> out.append(line(told).json()).append('\n'));
        long errors = findings.stream().filter(Finding::isError).count();
        long waived = findings.stream().filter(each -> !each.isStanding()).count();
        Fields counts = Fields.of("errors", errors)
                .and("warnings", findings.size() - errors - waived)
                .and("waived", waived)
                .and("files", filesChecked);
        return out.append(Fields.of("v", VERSION).and("summary", counts).json())
                .append('\n')
                .toString();
    }

    private Fields line(Told told) {
        List<Map<String, Object>> related = told.finding().related().stream()
                .map(span -> labelled(span, told.finding()).map())
                .toList();
        Fields line = Fields.of("v", VERSION)
                .and("code", told.code())
                .and("severity", told.finding().severity() == Severity.ERROR ? "error" : "warning")
                .and("at", place(told.at()))
                .and("zh", told.zh())
                .and("en", told.en())
                .and("helpZh", told.helpZh())
                .and("helpEn", told.helpEn())
                .and("fingerprint", told.fingerprint());
        told.finding().waived().ifPresent(waiving -> line.and("waived", waived(waiving)));
        told.fix().ifPresent(fix -> line.and("fix", fix(fix)));
        return related.isEmpty() ? line : line.and("related", related);
    }

    private Fields labelled(Span at, Finding finding) {
        return place(at).and("zh", CHINESE.related(finding)).and("en", ENGLISH.related(finding));
    }

    private Fields fix(Fix fix) {
        return Fields.of("applicability", fix.isCertain() ? "certain" : "maybe")
                .and("at", place(fix.at()))
                .and("replacement", fix.replacement());
    }

    private static Fields waived(Waiving waiving) {
        return Fields.of("waiver", waiving.waiver())
                .and("reason", waiving.shownReason())
                .and("by", waiving.by())
                .and("until", waiving.until().toString());
    }

    private Fields place(Span at) {
        return Fields.of("path", at.shownPath())
                .and("line", at.line())
                .and("endLine", at.endLine())
                .and("codePoints", columns(Columns.codePoints(at)))
                .and("utf16", columns(Columns.utf16(at, excerpts)))
                .and("bytes", columns(Columns.bytes(at, excerpts)));
    }

    private static List<Integer> columns(Columns columns) {
        return List.of(columns.start(), columns.end());
    }
}
