package org.qingxin.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.Project;
import org.qingxin.model.Project.LaborOfficer;
import org.qingxin.wording.Words;

/**
 * Annex 2 (附件2), 在建项目台账, on A4 across, with as many lines as there are projects and the heading on every page. Costs
 * are in 元 here and not in 万元 as in Annex 1. Keys: {@code unit} and {@code day}; for the lines, counted from 1,
 * {@code 1.name}, {@code 1.popular-name}, {@code 1.labor-officer}, {@code 1.phone}, {@code 1.authority},
 * {@code 1.cost}, {@code 1.owner}, {@code 1.contractor}; {@code head}, {@code preparer} and {@code signers-phone}.
 */
public final class Annex2Sheet {
    public static final String FORM = "annex2";
    /** The printed form has six lines; a short list leaves the others to be filled in by hand. */
    private static final int LINES = 6;

    private static final double ROW = 24;
    /** Room to sign in. */
    private static final double SIGNED = 28;

    private final Words words;

    public Annex2Sheet(Words words) {
        this.words = words;
    }

    /** @param unit that files it */
    public Sheet of(String unit, LocalDate day, List<Project> projects) {
        return of(unit, day, projects, Math.max(LINES, projects.size()));
    }

    /** The form alone with so many lines, by which one is read that rows were added to or taken from. */
    public Sheet lined(int lines) {
        return of("", words.asOf(), List.of(), lines);
    }

    private Sheet of(String unit, LocalDate day, List<Project> projects, int lines) {
        SheetBuilder form = SheetBuilder.of(FORM, words.text("annex2.mark"), words.text("annex2.title"))
                .page(Page.landscape(Page.Paper.A4), Sheet.Footer.of(words))
                .widths(3, 16, 9, 5.5, 8, 8, 9.5, 13, 13)
                .across(Entry.mark(words.text("annex2.mark")))
                .title()
                .row(
                        caption("annex1.unit").across(2),
                        Entry.text(unit).plain().across(3).key("unit"),
                        caption("annex2.day").across(2),
                        Entry.day(Optional.of(day), words).plain().across(2).key("day"));
        int heading = form.rows();
        form.row(headings()).repeatFrom(heading);
        for (int line = 1; line <= lines; line++) {
            form.tall(ROW, line <= projects.size() ? line(line, projects.get(line - 1)) : blank(line));
        }
        return form.tall(
                        SIGNED,
                        caption("annex1.head").across(2),
                        Entry.blank().plain().across(2).key("head"),
                        caption("annex1.preparer"),
                        Entry.blank().plain().across(2).key("preparer"),
                        caption("annex1.phone"),
                        Entry.blank().plain().key("signers-phone"))
                .build();
    }

    private Entry caption(String key) {
        return Entry.label(words.text(key).strip()).plain().right();
    }

    private List<Entry> headings() {
        return List.of(
                Entry.heading(words.text("annex2.no")),
                Entry.heading(words.text("annex2.name")),
                Entry.heading(words.text("annex2.popularName")),
                Entry.heading(words.text("annex2.laborOfficer")),
                Entry.heading(words.text("annex2.phone")),
                Entry.heading(words.text("annex2.authority")),
                Entry.heading(words.text("annex2.costYuan")),
                Entry.heading(words.text("annex4.owner")),
                Entry.heading(words.text("annex2.contractor")));
    }

    private List<Entry> line(int no, Project project) {
        return keyed(
                no,
                List.of(
                        Entry.text(project.name()),
                        Entry.text(project.popularName()),
                        Entry.text(project.laborOfficer().map(LaborOfficer::name))
                                .centered(),
                        Entry.text(project.laborOfficer().flatMap(LaborOfficer::phone))
                                .centered(),
                        Entry.text(project.authority()),
                        Entry.figure(new Value.Amount(project.cost(), Value.Amount.Unit.YUAN)),
                        Entry.text(words.employerName(project.owner())),
                        Entry.text(words.employerName(project.contractor()))));
    }

    private static List<Entry> blank(int no) {
        List<Entry> places = new ArrayList<>();
        for (String each : COLUMNS) {
            places.add(each.equals("cost") ? Entry.noFigure() : Entry.blank());
        }
        return keyed(no, places);
    }

    /** What the columns after the number mean, the second part of the keys of a line. */
    public static final List<String> COLUMNS =
            List.of("name", "popular-name", "labor-officer", "phone", "authority", "cost", "owner", "contractor");

    private static List<Entry> keyed(int no, List<Entry> entries) {
        List<Entry> line = new ArrayList<>();
        line.add(Entry.label(Integer.toString(no)));
        for (int i = 0; i < COLUMNS.size(); i++) {
            line.add(entries.get(i).key(no + "." + COLUMNS.get(i)));
        }
        return line;
    }
}
