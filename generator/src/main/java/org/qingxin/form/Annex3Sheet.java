package org.qingxin.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.StaffAccount;
import org.qingxin.wording.Words;

/**
 * Annex 3 (附件3), 根治欠薪工作人员信息登记表, on A4 standing, with the example line that the form prints. Keys: {@code unit} and
 * {@code day}; for the lines, counted from 1, {@code 1.name}, {@code 1.account}, {@code 1.phone} and {@code 1.town}.
 */
public final class Annex3Sheet {
    public static final String FORM = "annex3";
    /** Lines that are printed at least, those to be filled in by hand included. */
    private static final int LINES = 8;

    private static final double ROW = 26;

    private final Words words;

    public Annex3Sheet(Words words) {
        this.words = words;
    }

    /** @param unit that files it */
    public Sheet of(String unit, LocalDate day, List<StaffAccount> accounts) {
        SheetBuilder form = SheetBuilder.of(FORM, words.text("annex3.mark"), words.text("annex3.title"))
                .page(Page.portrait(Page.Paper.A4), Sheet.Footer.of(words))
                .widths(4, 8, 15, 10, 8)
                .across(Entry.mark(words.text("annex3.mark")))
                .title()
                .row(
                        Caption.of(words, "annex1.unit").across(2).left(),
                        Entry.text(unit).plain().key("unit"),
                        Caption.of(words, "annex2.day"),
                        Entry.day(Optional.of(day), words).plain().key("day"));
        int heading = form.rows();
        form.row(
                        Entry.heading(words.text("annex2.no")),
                        Entry.heading(words.text("annex3.name")),
                        Entry.heading(words.text("annex3.account")),
                        Entry.heading(words.text("annex2.phone")),
                        Entry.heading(words.text("annex3.town")))
                .repeatFrom(heading)
                .tall(
                        ROW,
                        Entry.label(words.text("annex3.example")),
                        Entry.label(words.text("annex3.example.name")),
                        Entry.label(words.text("annex3.example.account")),
                        Entry.label(""),
                        Entry.label(words.text("annex3.example.town")));
        for (int line = 1; line <= Math.max(LINES, accounts.size()); line++) {
            form.tall(ROW, line(line, accounts));
        }
        return form.row(
                        Caption.of(words, "annex3.preparer").across(2).left(),
                        Entry.blank().plain().key("preparer"),
                        Caption.of(words, "annex3.contact"),
                        Entry.blank().plain().key("contact"))
                .build();
    }

    private static List<Entry> line(int no, List<StaffAccount> accounts) {
        Optional<StaffAccount> account = no <= accounts.size() ? Optional.of(accounts.get(no - 1)) : Optional.empty();
        return List.of(
                Entry.label(Integer.toString(no)),
                Entry.text(account.map(StaffAccount::name)).centered().key(no + ".name"),
                Entry.text(account.map(each -> each.id().value())).centered().key(no + ".account"),
                Entry.text(account.flatMap(StaffAccount::phone)).centered().key(no + ".phone"),
                Entry.text(account.map(StaffAccount::town)).centered().key(no + ".town"));
    }
}
