package org.qingxin.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.annex1.Annex1Figures;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Money;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.PeriodReport.Signers;
import org.qingxin.model.Project.Investment;
import org.qingxin.wording.Words;

/**
 * Annex 1 (附件1) on A3 across: heading of three levels, five rows of twenty columns, 其它情况, signers, notes. A figure's key
 * is the code of its row and of its column: {@code construction.arrears-amount}; the others are {@code unit},
 * {@code from}, {@code to}, {@code filled-on}, {@code other-items}, {@code head}, {@code preparer} and {@code phone}.
 */
public final class Annex1Sheet {
    public static final String FORM = "annex1";
    /** Investments that 其它情况 has a line for, in its order. */
    private static final List<Investment> LINES = List.of(Investment.GOV, Investment.PPP, Investment.SOE);

    private static final double ROW = 40;
    /** Room to sign in. */
    private static final double SIGNED = 28;

    private final Words words;

    public Annex1Sheet(Words words) {
        this.words = words;
    }

    /**
     * What the form is filled with.
     *
     * @param unit that files it
     * @param figures empty for a form to be filled in by hand
     */
    public record Filling(
            String unit,
            LocalDate from,
            LocalDate to,
            Optional<Annex1Figures> figures,
            Optional<LocalDate> filledOn,
            Optional<Signers> signers) {

        /** Figures that follow from the records; signed and dated by hand unless the unit has filed. */
        public static Filling of(
                String unit,
                LocalDate from,
                LocalDate to,
                Optional<Annex1Figures> figures,
                Optional<PeriodReport> report) {
            return new Filling(
                    unit, from, to, figures, report.map(PeriodReport::filledOn), report.map(PeriodReport::signers));
        }
    }

    public Sheet of(Filling filling) {
        Annex1Headings headings =
                new Annex1Headings(words, words.text("annex1.rowHead"), words.text("annex1.rowNumber"));
        SheetBuilder form = SheetBuilder.of(
                        FORM,
                        words.text("annex1.mark"),
                        words.text("annex1.title", words.campaign().startOn().getYear()))
                .page(Page.landscape(Page.Paper.A3), Sheet.Footer.of(words))
                .widths(headings.widths())
                .across(Entry.mark(words.text("annex1.mark")))
                .title()
                .tall(SIGNED, head(filling));
        headings.addTo(form);
        for (Annex1Row row : Annex1Row.values()) {
            form.tall(ROW, row(row, filling.figures()));
        }
        return form.tall(
                        ROW,
                        Entry.text(otherItems(filling.figures()))
                                .across(form.columns())
                                .key("other-items"))
                .tall(SIGNED, signers(filling.signers()))
                .across(Entry.note(words.text("annex1.notes")))
                .build();
    }

    private List<Entry> head(Filling filling) {
        return List.of(
                caption("annex1.unit").across(2),
                Entry.text(filling.unit()).plain().across(6).key("unit"),
                caption("annex1.span").across(3),
                Entry.day(Optional.of(filling.from()), words).plain().across(3).key("from"),
                Entry.label(words.text("annex1.until")).plain(),
                Entry.day(Optional.of(filling.to()), words).plain().across(3).key("to"),
                caption("annex1.filledOn").across(2),
                Entry.day(filling.filledOn(), words).plain().across(2).key("filled-on"));
    }

    private List<Entry> signers(Optional<Signers> signers) {
        return List.of(
                caption("annex1.head").across(2),
                Entry.text(signers.map(Signers::head)).plain().across(5).key("head"),
                caption("annex1.preparer").across(3),
                Entry.text(signers.map(Signers::preparer)).plain().across(5).key("preparer"),
                caption("annex1.phone").across(3),
                Entry.text(signers.flatMap(Signers::phone)).plain().across(4).key("phone"));
    }

    private Entry caption(String key) {
        return Entry.label(words.text(key).strip()).plain().right();
    }

    private List<Entry> row(Annex1Row row, Optional<Annex1Figures> figures) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.label(words.labels().of(row)));
        entries.add(Entry.label(Integer.toString(row.number())));
        for (Annex1Column column : Annex1Column.values()) {
            Value value =
                    figures.map(each -> value(each.value(row, column), column)).orElse(new Value.Blank());
            Entry entry = row == Annex1Row.TOTAL ? Entry.total(value) : Entry.figure(value);
            entries.add(entry.centered().key(key(row, column)));
        }
        return entries;
    }

    /** Where a figure of the form stands. */
    public static String key(Annex1Row row, Annex1Column column) {
        return row.code() + "." + column.code();
    }

    /** A figure as the form writes it: a count, or money in 万元. */
    static Value value(BigDecimal figure, Annex1Column column) {
        return column.isMoney()
                ? new Value.Amount(Money.ofYuan(figure), Value.Amount.Unit.WAN)
                : new Value.Count(figure.longValueExact());
    }

    /** The sentence under the table, its amounts exact to the fen because nothing else on the form tells them. */
    String otherItems(Optional<Annex1Figures> figures) {
        List<String> parts = new ArrayList<>();
        for (Investment each : LINES) {
            parts.add(words.text("annex1.other." + each.code(), line(figures.map(all -> all.item(each)))));
        }
        parts.add(words.text(
                "annex1.other.credit",
                figures.<Object>map(Annex1Figures::published).orElse(ROOM),
                figures.<Object>map(Annex1Figures::blacklisted).orElse(ROOM)));
        return words.text("annex1.other", String.join(words.text("list.clause"), parts));
    }

    private static final String ROOM = "　　";

    private static Object[] line(Optional<PeriodReport.OtherItem> item) {
        return item.map(each -> new Object[] {each.inspected(), each.found(), exact(each.amount()), each.people()})
                .orElse(new Object[] {ROOM, ROOM, ROOM, ROOM});
    }

    /** 万元 with two decimals, or as many as it takes. */
    private static String exact(Money money) {
        BigDecimal wan = money.wan().stripTrailingZeros();
        return wan.setScale(Math.max(2, wan.scale())).toPlainString();
    }
}
