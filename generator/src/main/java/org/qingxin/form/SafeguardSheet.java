package org.qingxin.form;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingxin.derive.SafeguardLedger;
import org.qingxin.derive.SafeguardLedger.Item;
import org.qingxin.derive.SafeguardLedger.Row;
import org.qingxin.derive.SafeguardLedger.Total;
import org.qingxin.model.Duty;
import org.qingxin.model.Project;
import org.qingxin.wording.Words;

/**
 * The ledger of one deposit and three systems (一金三制工作台账) on A3 across, which the plan asks the construction office to keep
 * and prints no form for. A line for each project that is being built or stopped, by id, with what is to be mended last.
 * Keys of the lines, counted from 1: {@code 1.name}, {@code 1.on-site}, {@code 1.labour}, {@code 1.problems} and the codes
 * of {@link Item}: {@code 1.deposit}; of the last line {@code total.deposit}.
 */
public final class SafeguardSheet {
    public static final String FORM = "safeguards";
    /** Columns before those of the items. */
    private static final int PLAIN = 9;

    private final Words words;
    private final SafeguardCells cells;

    public SafeguardSheet(Words words) {
        this.words = words;
        this.cells = new SafeguardCells(words);
    }

    /** @param title of the town's or of a village's */
    public Sheet of(String title, SafeguardLedger ledger) {
        SheetBuilder form = SheetBuilder.of(FORM, words.text("safeguardSheet.name"), title)
                .page(Page.landscape(Page.Paper.A3), Sheet.Footer.of(words))
                .widths(2.5, 9, 4, 6.5, 6.5, 6.5, 5.5, 6, 3, 8.5, 8.5, 8, 8, 8, 8, 6, 4, 5.8, 5.8, 5.8, 10)
                .title();
        form.row(keeper(form.columns()));
        int heading = form.rows();
        form.row(blocks()).row(items()).repeatFrom(heading);
        List<Row> rows = ledger.rows().stream()
                .sorted(comparing(each -> each.project().id()))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            form.row(line(i + 1, rows.get(i), ledger));
        }
        return form.row(totals(ledger)).row(signers()).build();
    }

    private List<Entry> keeper(int columns) {
        String unit = words.unitName(words.views().ledger().unitFor(Duty.LEDGER));
        return List.of(
                Caption.of(words, "safeguardSheet.keeper").across(2).left(),
                Entry.text(unit).plain().across(4).key("unit"),
                Entry.gap(columns - PLAIN - 2),
                Caption.of(words, "safeguardSheet.asOf").across(3),
                Entry.day(Optional.of(words.asOf()), words).plain().across(2).key("day"));
    }

    private List<Entry> blocks() {
        return List.of(
                tall("annex2.no"),
                tall("safeguardSheet.project"),
                tall("safeguardSheet.village"),
                tall("annex4.owner"),
                tall("annex4.contractor"),
                tall("annex4.subs"),
                tall("safeguardSheet.cost"),
                tall("safeguardSheet.span"),
                tall("safeguardSheet.onSite"),
                Entry.heading(words.text("safeguardSheet.one")),
                Entry.heading(words.text("safeguardSheet.three")).across(3),
                tall("safeguardSheet.labour"),
                Entry.heading(words.text("safeguardSheet.others")).across(6),
                tall("safeguardSheet.problems"));
    }

    private Entry tall(String key) {
        return Entry.heading(words.text(key)).down(2);
    }

    private List<Entry> items() {
        return Arrays.stream(Item.values())
                .map(each -> Entry.heading(words.labels().of(each)))
                .toList();
    }

    private List<Entry> line(int no, Row row, SafeguardLedger ledger) {
        Project project = row.project();
        List<Entry> line = new ArrayList<>();
        line.add(Entry.label(Integer.toString(no)));
        line.add(Entry.text(words.text("safeguardSheet.called", project.name(), project.popularName()))
                .key(no + ".name"));
        line.add(Entry.text(words.unitName(project.village())));
        line.add(Entry.text(words.employerName(project.owner())));
        line.add(Entry.text(words.employerName(project.contractor())));
        line.add(Entry.text(project.subs().stream()
                .map(words::employerName)
                .collect(Collectors.joining(words.text("list.separator")))));
        line.add(Entry.figure(new Value.Amount(project.cost(), Value.Amount.Unit.WAN)));
        line.add(Entry.text(project.startOn() + "\n" + project.endOn()).centered());
        line.add(Entry.figure(cells.onSite(project, ledger)).key(no + ".on-site"));
        for (Item item : Item.values()) {
            if (item == Item.GUARANTEE) {
                line.add(Entry.text(cells.labour(project, ledger)).key(no + ".labour"));
            }
            line.add(Entry.text(cells.item(item, row, ledger)).key(no + "." + item.code()));
        }
        line.add(Entry.text(cells.problems(row)).key(no + ".problems"));
        return line;
    }

    private List<Entry> totals(SafeguardLedger ledger) {
        List<Entry> line = new ArrayList<>();
        line.add(Entry.label(words.text("safeguards.total")).across(PLAIN));
        for (Total total : ledger.totals()) {
            if (total.item() == Item.GUARANTEE) {
                line.add(Entry.blank());
            }
            line.add(Entry.label(words.text("safeguards.nOfM", total.yes(), total.asked()))
                    .key("total." + total.item().code()));
        }
        line.add(Entry.text(words.text("safeguardSheet.whole", ledger.whole())).centered());
        return line;
    }

    private List<Entry> signers() {
        return List.of(
                Caption.of(words, "annex1.head").across(2),
                Entry.blank().plain().across(4),
                Caption.of(words, "annex1.preparer").across(3),
                Entry.blank().plain().across(4),
                Caption.of(words, "annex1.phone").across(2),
                Entry.blank().plain().across(4));
    }
}
