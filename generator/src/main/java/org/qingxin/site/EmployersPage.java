package org.qingxin.site;

import java.util.List;

/** {@code employers/index.html}: every employer and enterprise with its cases. */
public record EmployersPage(Layout layout, String meta, List<Row> rows, List<String> categories) {
    public record Row(
            String id,
            String href,
            String name,
            String code,
            String category,
            String roles,
            String village,
            String status,
            int cases,
            int openCases,
            String outstanding) {}
}
