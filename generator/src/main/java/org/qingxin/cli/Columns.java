package org.qingxin.cli;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.finding.Redaction;
import org.qingxin.finding.Visible;

/** Rows of cells under each other, by the cells that a terminal gives each character. */
final class Columns {
    /** A cell wider than this does not push those of the other rows aside. */
    private static final int WIDEST = 44;

    private static final String GAP = "  ";

    private Columns() {}

    /** Each row in a line of its own, indented; nothing stands at the end of a line but what is seen. */
    static String aligned(List<List<String>> rows) {
        List<Integer> widths = widths(rows);
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = shown(row.get(i));
                line.append(GAP).append(cell).append(" ".repeat(Math.max(0, widths.get(i) - Visible.width(cell))));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static String shown(String cell) {
        return Visible.of(Redaction.redact(cell));
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Visible.width(shown(row.get(i)));
                if (i == widths.size()) {
                    widths.add(0);
                }
                if (width <= WIDEST) {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return widths;
    }
}
