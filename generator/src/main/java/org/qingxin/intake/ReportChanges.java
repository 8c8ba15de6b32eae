package org.qingxin.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Money;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Quotes;

/** What a filled form changes of the report that the unit has filed already. */
final class ReportChanges {
    /** Half a cent of 万元 is rounded away when a form is typed from paper. */
    private static final int WAN_ON_PAPER = 2;

    private static final int WAN = 4;

    private final PeriodReport report;
    private final FiledTable filed;
    private final MapNode root;
    private final RecordEdits edits;
    private final List<Kept> kept = new ArrayList<>();

    /** A figure of the record that the form has only rounded. */
    record Kept(Annex1Row row, Annex1Column column, BigDecimal written, BigDecimal exact) {}

    ReportChanges(PeriodReport report, FiledTable filed, MapNode root, String text) {
        this.report = report;
        this.filed = filed;
        this.root = root;
        this.edits = new RecordEdits(text);
    }

    List<Kept> kept() {
        return kept;
    }

    /** The whole text as it is to be. */
    String text() {
        filed.filledOn()
                .filter(day -> !day.equals(report.filledOn()))
                .ifPresent(day -> set(root, "filledOn", day.toString(), ReportText.FIELDS));
        if (report.zero() && !filed.isZero()) {
            set(root, "zero", "false", ReportText.FIELDS);
        }
        table();
        items();
        count("published", report.published(), filed.published());
        count("blacklisted", report.blacklisted(), filed.blacklisted());
        root.get("signers").filter(MapNode.class::isInstance).ifPresent(node -> signers((MapNode) node));
        return edits.text();
    }

    private void set(MapNode map, String field, String spelled, List<String> order) {
        edits.set(map, field, spelled, order);
    }

    private void count(String field, int before, int now) {
        if (before != now) {
            set(root, field, String.valueOf(now), ReportText.FIELDS);
        }
    }

    private void table() {
        Optional<Node> table = root.get("table");
        if (table.isPresent() && table.get() instanceof MapNode map) {
            for (Annex1Row row : Annex1Row.values()) {
                row(map, row);
            }
        } else if (!filed.isZero()) {
            List<String> lines = new ArrayList<>(List.of("table:"));
            for (Annex1Row row : Annex1Row.values()) {
                lines.addAll(ReportText.row(filed, row));
            }
            edits.insert(root, "table", joined(lines), ReportText.FIELDS);
        }
    }

    private void row(MapNode table, Annex1Row row) {
        Optional<Node> there = table.get(row.code());
        if (there.isPresent()
                && there.get() instanceof MapNode line
                && !line.entries().isEmpty()) {
            for (Annex1Column column : Annex1Column.values()) {
                BigDecimal now = filed.figure(row, column);
                if (isChanged(row, column, now)) {
                    set(line, ReportText.field(column), ReportText.spelled(now, column), ReportText.COLUMNS);
                }
            }
        } else {
            List<String> lines = ReportText.row(filed, row);
            if (lines.size() > 1) {
                edits.insert(table, row.code(), joined(lines), ReportText.ROWS);
            }
        }
    }

    private boolean isChanged(Annex1Row row, Annex1Column column, BigDecimal now) {
        BigDecimal before = report.table().getOrDefault(row, Map.of()).getOrDefault(column, BigDecimal.ZERO);
        if (now.compareTo(before) == 0) {
            return false;
        }
        boolean isRounded = column.isMoney() && onPaper(before).compareTo(now.movePointLeft(WAN)) == 0;
        if (isRounded) {
            kept.add(new Kept(row, column, now.movePointLeft(WAN), before.movePointLeft(WAN)));
        }
        return !isRounded;
    }

    private static BigDecimal onPaper(BigDecimal yuan) {
        return yuan.movePointLeft(WAN).setScale(WAN_ON_PAPER, RoundingMode.HALF_UP);
    }

    private void items() {
        Optional<Node> items = root.get("otherItems");
        List<String> missing = new ArrayList<>();
        for (Investment kind : List.of(Investment.GOV, Investment.PPP, Investment.SOE)) {
            OtherItem none = new OtherItem(0, 0, Money.ZERO, 0);
            OtherItem now = filed.items().getOrDefault(kind, none);
            OtherItem before = report.otherItems().getOrDefault(kind, none);
            if (now.equals(before)) {
                continue;
            }
            String line = "  " + kind.code() + ": " + ReportText.item(now);
            Optional<Node> there =
                    items.map(each -> each.nearest("/" + kind.code())).filter(each -> !each.equals(items.get()));
            if (there.isPresent() && there.get() instanceof MapNode map) {
                item(map, now, before);
            } else if (items.isPresent() && items.get() instanceof MapNode map) {
                edits.insert(map, kind.code(), line + "\n", ReportText.KINDS);
            } else {
                missing.add(line);
            }
        }
        if (!missing.isEmpty()) {
            missing.add(0, "otherItems:");
            edits.insert(root, "otherItems", joined(missing), ReportText.FIELDS);
        }
    }

    private void item(MapNode map, OtherItem now, OtherItem before) {
        if (now.inspected() != before.inspected()) {
            set(map, "inspected", String.valueOf(now.inspected()), ReportText.ITEM);
        }
        if (now.found() != before.found()) {
            set(map, "found", String.valueOf(now.found()), ReportText.ITEM);
        }
        if (!now.amount().equals(before.amount())) {
            set(map, "amount", now.amount().toString(), ReportText.ITEM);
        }
        if (now.people() != before.people()) {
            set(map, "people", String.valueOf(now.people()), ReportText.ITEM);
        }
    }

    private void signers(MapNode map) {
        signer(map, "head", Optional.of(report.signers().head()), filed.head());
        signer(map, "preparer", Optional.of(report.signers().preparer()), filed.preparer());
        signer(map, "phone", report.signers().phone(), filed.phone());
    }

    private void signer(MapNode map, String field, Optional<String> before, Optional<String> now) {
        boolean isMasked = before.isPresent() && now.isPresent() && Wordings.isMaskOf(before.get(), now.get());
        if (now.isPresent() && !now.equals(before) && !isMasked) {
            set(map, field, Quotes.spell(now.get()), ReportText.SIGNERS);
        }
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
