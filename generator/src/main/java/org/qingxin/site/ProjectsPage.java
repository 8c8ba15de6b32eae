package org.qingxin.site;

import java.util.List;

/** {@code projects/index.html}: Annex 2 with the state of the safeguards. */
public record ProjectsPage(
        Layout layout,
        String meta,
        List<Figure> figures,
        List<Row> rows,
        List<String> authorities,
        List<String> invests) {

    /** @param percent empty where there is no share */
    public record Figure(String label, String value, String unit, String percent, String note) {}

    public record Row(
            int no,
            String href,
            String name,
            String under,
            String officer,
            String phone,
            String authority,
            String cost,
            String owner,
            String contractor,
            String invest,
            List<Safeguard> safeguards,
            int openCases) {}
}
