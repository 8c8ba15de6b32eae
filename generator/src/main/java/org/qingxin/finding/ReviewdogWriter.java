package org.qingxin.finding;

import java.util.List;

/** Reviewdog's Diagnostic Format as JSON; its columns count bytes of UTF-8. */
record ReviewdogWriter(Excerpts excerpts) implements FindingsWriter {
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
        Span at = told.at();
        Columns columns = Columns.bytes(at, excerpts);
        Fields range = Fields.of("start", position(at.line(), columns.start()))
                .and("end", position(at.endLine(), columns.end()));
        return Fields.of("message", told.inFull())
                .and("location", Fields.of("path", told.path()).and("range", range))
                .and("severity", told.finding().isError() ? "ERROR" : "WARNING")
                .and("code", Fields.of("value", told.code()));
    }

    private static Fields position(int line, int column) {
        return Fields.of("line", line).and("column", column);
    }
}
