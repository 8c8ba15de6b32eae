package org.qingxin.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Coded;
import org.qingxin.model.Money;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;
import org.qingxin.source.Quotes;

/** How a period report is written down: fields in the order of its form, cells of zero left out. */
final class ReportText {
    static final List<String> FIELDS = List.of(
            "id",
            "campaign",
            "period",
            "unit",
            "filledOn",
            "zero",
            "table",
            "otherItems",
            "published",
            "blacklisted",
            "signers",
            "adjustments",
            "flow",
            "narrative");
    static final List<String> ROWS =
            Arrays.stream(Annex1Row.values()).map(Coded::code).toList();
    static final List<String> COLUMNS =
            Arrays.stream(Annex1Column.values()).map(ReportText::field).toList();
    static final List<String> KINDS = List.of(Investment.GOV.code(), Investment.PPP.code(), Investment.SOE.code());
    static final List<String> ITEM = List.of("inspected", "found", "amount", "people");
    static final List<String> SIGNERS = List.of("head", "preparer", "phone");

    private ReportText() {}

    /** The name of a column in records: {@code arrearsAmount}. */
    static String field(Annex1Column column) {
        String[] words = column.code().split("-", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(each -> Character.toUpperCase(each.charAt(0)) + each.substring(1))
                        .collect(Collectors.joining());
    }

    static String spelled(BigDecimal value, Annex1Column column) {
        return column.isMoney()
                ? Money.ofYuan(value).toString()
                : value.toBigInteger().toString();
    }

    /** A whole record, for a unit that had none. */
    static String of(FiledTable filed, String modeline, String id, String campaign) {
        List<String> lines = new ArrayList<>(List.of(
                modeline,
                "id: " + Quotes.spell(id),
                "campaign: " + Quotes.spell(campaign),
                "period: " + filed.period().no(),
                "unit: " + filed.unit().id().value(),
                "filledOn: " + filed.filledOn().orElseThrow(),
                "zero: " + filed.isZero()));
        if (!filed.isZero()) {
            lines.add("table:");
            for (Annex1Row row : Annex1Row.values()) {
                lines.addAll(row(filed, row));
            }
            if (!filed.items().isEmpty()) {
                lines.add("otherItems:");
                filed.items().forEach((kind, item) -> lines.add("  " + kind.code() + ": " + item(item)));
            }
            if (filed.published() > 0) {
                lines.add("published: " + filed.published());
            }
            if (filed.blacklisted() > 0) {
                lines.add("blacklisted: " + filed.blacklisted());
            }
        }
        lines.add("signers: " + signers(filed));
        return String.join("\n", lines) + "\n";
    }

    /** The lines of a row; none if all of it is zero, but the total is always written. */
    static List<String> row(FiledTable filed, Annex1Row row) {
        List<String> lines = new ArrayList<>();
        for (Annex1Column column : Annex1Column.values()) {
            BigDecimal value = filed.figure(row, column);
            if (value.signum() != 0) {
                lines.add("    " + field(column) + ": " + spelled(value, column));
            }
        }
        if (lines.isEmpty()) {
            return row == Annex1Row.TOTAL ? List.of("  total: {}") : List.of();
        }
        lines.add(0, "  " + row.code() + ":");
        return lines;
    }

    static String item(OtherItem item) {
        return "{inspected: " + item.inspected() + ", found: " + item.found() + ", amount: " + item.amount()
                + ", people: " + item.people() + "}";
    }

    private static String signers(FiledTable filed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("head", filed.head().orElse(""));
        fields.put("preparer", filed.preparer().orElse(""));
        filed.phone().ifPresent(each -> fields.put("phone", each));
        return fields.entrySet().stream()
                .map(each -> each.getKey() + ": " + Quotes.spell(each.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
