package org.qingxin.finding.print;

import java.util.List;
import org.qingxin.finding.Finding;

/** A Code Quality report, which GitLab shows in merge requests. */
record GitlabWriter() implements FindingsWriter {
    @Override
    public String write(List<Finding> findings, int filesChecked) {
        return Json.of(Told.all(findings).stream()
                        .map(each -> issue(each).map())
                        .toList())
                + "\n";
    }

    private static Fields issue(Told told) {
        Fields lines = Fields.of("begin", told.at().line()).and("end", told.at().endLine());
        return Fields.of("description", told.code() + " " + told.zh() + " / " + told.en())
                .and("check_name", told.code())
                .and("fingerprint", told.fingerprint())
                .and("severity", told.finding().isError() ? "major" : "minor")
                .and("location", Fields.of("path", told.path()).and("lines", lines));
    }
}
