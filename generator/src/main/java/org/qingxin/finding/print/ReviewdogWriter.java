package org.qingxin.finding.print;

import java.util.List;
import java.util.Map;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Severity;
import org.qingxin.finding.Span;

/** Reviewdog's Diagnostic Format as JSON; its columns count bytes of UTF-8. */
record ReviewdogWriter(Excerpts excerpts) implements FindingsWriter {
    private static final Catalog CHINESE = Catalog.chinese();
    private static final Catalog ENGLISH = Catalog.english();

    @Override
    public String write(List<Finding> findings, int filesChecked) {
        return Fields.of("source", Fields.of("name", "qingxin"))
                        .and(
                                "diagnostics",
                                Told.all(findings).stream()
                                        .map(each -> diagnostic(each).map())
                                        .toList())
                        .json()
                + "\n";
    }

    private Fields diagnostic(Told told) {
        Fields diagnostic = Fields.of("message", told.inFull())
                .and("location", location(told.at()))
                .and("severity", told.finding().severity() == Severity.ERROR ? "ERROR" : "WARNING")
                .and("code", Fields.of("value", told.code()));
        told.fix().ifPresent(fix -> diagnostic.and("suggestions", List.of(suggestion(fix))));
        List<Map<String, Object>> related = told.finding().related().stream()
                .map(each -> related(each, told.finding()).map())
                .toList();
        return related.isEmpty() ? diagnostic : diagnostic.and("related_locations", related);
    }

    private Map<String, Object> suggestion(Fix fix) {
        return Fields.of("range", range(fix.at()))
                .and("text", fix.replacement())
                .map();
    }

    private Fields related(Span at, Finding finding) {
        String label = CHINESE.related(finding) + "\n" + ENGLISH.related(finding);
        return Fields.of("message", label).and("location", location(at));
    }

    private Fields location(Span at) {
        return Fields.of("path", at.shownPath()).and("range", range(at));
    }

    private Fields range(Span at) {
        Columns columns = Columns.bytes(at, excerpts);
        return Fields.of("start", position(at.line(), columns.start()))
                .and("end", position(at.endLine(), columns.end()));
    }

    private static Fields position(int line, int column) {
        return Fields.of("line", line).and("column", column);
    }
}
