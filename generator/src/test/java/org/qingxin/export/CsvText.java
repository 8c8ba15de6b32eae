package org.qingxin.export;

import java.util.ArrayList;
import java.util.List;

/** A table of comma-separated values, as RFC 4180 reads it. */
final class CsvText {
    private CsvText() {}

    static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char sign = csv.charAt(i);
            if (quoted && sign == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || sign != '\r') {
                cell.append(sign);
            }
        }
        row.add(cell.toString());
        rows.add(row);
        return rows;
    }
}
