package org.qingxin.site.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingxin.site.frame.ScriptText;

/**
 * All rows of a ledger as {@code QX.ledger({"n":rows,"c":[columns],"k":{"facet":column}})}. A column is the list of its
 * cells or, where cells repeat, {@code {"d":[different cells],"i":[which of them each row has]}}. A cell is its text, or
 * {@code [text, href, sub, subHref, tone, order, chips]} as far as it has them.
 */
final class LedgerScript {
    private LedgerScript() {}

    static <R> String of(LedgerPlan<R> plan, List<R> rows) {
        List<List<LedgerCell>> cells = rows.stream().map(plan::cells).toList();
        StringBuilder out =
                new StringBuilder("QX.ledger({\"n\":").append(rows.size()).append(",\"c\":[");
        for (int i = 0; i < plan.columns().size(); i++) {
            int column = i;
            out.append(i == 0 ? "" : ",\n");
            column(out, cells, row -> cell(row.get(column)));
        }
        out.append("],\"k\":{");
        for (int i = 0; i < plan.facets().size(); i++) {
            LedgerFacet<R> facet = plan.facets().get(i);
            out.append(i == 0 ? "" : ",\n");
            out.append(ScriptText.quoted(facet.key())).append(':');
            column(out, rows, row -> ScriptText.quoted(facet.slug().apply(row)));
        }
        return out.append("}})\n").toString();
    }

    private static <T> void column(StringBuilder out, List<T> rows, Function<T, String> cell) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> cells = new ArrayList<>();
        for (T row : rows) {
            String each = cell.apply(row);
            cells.add(each);
            places.putIfAbsent(each, places.size());
        }
        if (places.size() * 2 > cells.size()) {
            list(out, cells);
        } else {
            out.append("{\"d\":");
            list(out, List.copyOf(places.keySet()));
            out.append(",\"i\":");
            list(out, cells.stream().map(places::get).map(String::valueOf).toList());
            out.append('}');
        }
    }

    private static void list(StringBuilder out, List<String> values) {
        out.append('[').append(String.join(",", values)).append(']');
    }

    private static String cell(LedgerCell cell) {
        List<String> parts = new ArrayList<>(List.of(
                ScriptText.quoted(cell.text()),
                ScriptText.quoted(cell.href()),
                ScriptText.quoted(cell.sub()),
                ScriptText.quoted(cell.subHref()),
                ScriptText.quoted(cell.tone()),
                ScriptText.quoted(cell.order())));
        if (!cell.chips().isEmpty()) {
            parts.add(cell.chips().stream().map(LedgerScript::chip).collect(Collectors.joining(",", "[", "]")));
        }
        while (parts.size() > 1 && parts.get(parts.size() - 1).equals("\"\"")) {
            parts.remove(parts.size() - 1);
        }
        return parts.size() == 1 ? parts.get(0) : "[" + String.join(",", parts) + "]";
    }

    private static String chip(LedgerCell.Chip chip) {
        return "[" + ScriptText.quoted(chip.label()) + "," + ScriptText.quoted(chip.tone()) + ","
                + ScriptText.quoted(chip.title()) + "]";
    }
}
