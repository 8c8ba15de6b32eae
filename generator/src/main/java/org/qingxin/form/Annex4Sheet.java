package org.qingxin.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Id;
import org.qingxin.model.People;
import org.qingxin.model.Project;
import org.qingxin.model.Sheet.Answer;
import org.qingxin.wording.Words;

/**
 * Annex 4 (附件4), 欠薪案件线索核查表, of one case: the facts on the first page of an A4 sheet, the eleven questions and the
 * signatures on the second. Before the day of the check it holds what is known and places for the rest. Keys:
 * {@code checked-on}, {@code case}, {@code title}, {@code project}, {@code address}, {@code sector}, {@code invest},
 * {@code owner}, {@code contractor}, {@code subs}, {@code representative}, {@code id-number}, {@code phone},
 * {@code facts}, {@code handling}, {@code q1.answer}, {@code q1.note} to {@code q11.note}, {@code checkers},
 * {@code leader}.
 */
public final class Annex4Sheet {
    public static final String FORM = "annex4";
    public static final int QUESTIONS = 11;
    /** Columns of a label, and of what stands beside it. */
    private static final int LABEL = 2;

    private static final int FIELD = 4;
    private static final double ROW = 26;
    /** Room for the two texts, which fill the first page. */
    private static final double TEXT = 200;

    private final Words words;
    private final Annex4Boxes boxes;

    public Annex4Sheet(Words words) {
        this.words = words;
        this.boxes = new Annex4Boxes(words);
    }

    /** With the names as records hold them, masked. */
    public Sheet of(CaseState state) {
        return of(state, People.UNKNOWN);
    }

    /** @param people by whom the representative is named on paper */
    public Sheet of(CaseState state, People people) {
        return sheet(
                Optional.of(state),
                Representative.title(state, people, words),
                Representative.of(state.arrearsCase(), people, words));
    }

    /** As it is printed, of no case. */
    public Sheet blank() {
        return sheet(Optional.empty(), words.text("annex4.blankTitle"), Representative.NONE);
    }

    /** The sheet of the case if the check was made by the day that is told. */
    public static Optional<org.qingxin.model.Sheet> checked(CaseState state) {
        return state.arrearsCase().sheet().filter(each -> !each.checkedOn().isAfter(state.asOf()));
    }

    private Sheet sheet(Optional<CaseState> state, String title, Representative person) {
        Optional<org.qingxin.model.Sheet> filled = state.flatMap(Annex4Sheet::checked);
        SheetBuilder form = SheetBuilder.of(FORM, words.text("annex4.mark"), words.text("annex4.form"))
                .page(Page.portrait(Page.Paper.A4), Sheet.Footer.of(words))
                .widths(4, 6.5, 12, 6.5, 8, 9)
                .across(Entry.mark(words.text("annex4.mark")))
                .title()
                .row(
                        Caption.of(words, "annex4.dayOfCheck").across(LABEL).left(),
                        Entry.day(filled.map(each -> each.checkedOn()), words)
                                .plain()
                                .across(2)
                                .key("checked-on"),
                        Caption.of(words, "annex4.caseNo"),
                        Entry.text(state.map(each -> each.id().value())).plain().key("case"));
        line(form, "annex4.title", Entry.text(title).key("title"));
        project(form, state);
        representative(form, person);
        text(form, "annex4.basicFacts", filled.map(each -> Prose.of(each.basicFacts())), "facts");
        text(form, "annex4.handling", filled.map(each -> Prose.of(each.handling())), "handling");
        form.newPage();
        questions(form, filled.map(each -> each.answers()).orElse(List.of()));
        return signed(form, filled).build();
    }

    private void project(SheetBuilder form, Optional<CaseState> state) {
        Optional<Project> project =
                state.map(CaseState::arrearsCase).flatMap(ArrearsCase::project).flatMap(words.data()::project);
        line(form, "annex4.project", Entry.text(project.map(Project::name)).key("project"));
        line(form, "annex4.address", Entry.text(project.map(Project::address)).key("address"));
        line(form, "annex4.sector", boxes.sector(state.isPresent(), project).key("sector"));
        line(form, "annex4.invest", boxes.invest(state.map(CaseState::invest)).key("invest"));
        line(form, "annex4.owner", employers("owner", project.map(Project::owner).stream()));
        line(form, "annex4.contractor", employers("contractor", project.map(Project::contractor).stream()));
        line(form, "annex4.subs", employers("subs", project.stream().flatMap(each -> each.subs().stream())));
    }

    private void line(SheetBuilder form, String label, Entry field) {
        form.tall(ROW, Entry.label(words.text(label)).across(LABEL), field.across(FIELD));
    }

    private Entry employers(String key, Stream<Id.Employer> ids) {
        return Entry.text(ids.map(words::employerName).collect(Collectors.joining(words.text("list.separator"))))
                .key(key);
    }

    private void representative(SheetBuilder form, Representative person) {
        form.tall(
                ROW,
                Entry.label(words.text("annex4.representativeName")).across(LABEL),
                Entry.text(person.name()).key("representative"),
                Entry.label(words.text("annex4.phone")),
                Entry.text(person.phone()).across(2).key("phone"));
        line(form, "annex4.idNumber", Entry.text(person.idNumber()).key("id-number"));
    }

    private void text(SheetBuilder form, String label, Optional<String> text, String key) {
        form.tall(
                TEXT,
                Entry.label(words.text(label)).across(LABEL),
                Entry.text(text).across(FIELD).key(key));
    }

    private void questions(SheetBuilder form, List<Answer> answers) {
        form.row(
                Entry.heading(words.text("annex4.no")),
                Entry.heading(words.text("annex4.question") + "\n" + words.text("annex4.howToAnswer"))
                        .across(3),
                Entry.heading(words.text("annex4.answer")),
                Entry.heading(words.text("annex4.note")));
        int year = words.campaign().settleBy().gov().getYear();
        for (int q = 1; q <= QUESTIONS; q++) {
            int no = q;
            Optional<Answer> answer =
                    answers.stream().filter(each -> each.q() == no).findFirst();
            form.tall(
                    ROW,
                    Entry.label(Integer.toString(q)),
                    Entry.text(words.text("annex4.q" + q, year)).across(3),
                    boxes.answer(answer.map(Answer::value)).centered().key("q" + q + ".answer"),
                    Entry.text(answer.flatMap(Answer::note)).key("q" + q + ".note"));
        }
    }

    private SheetBuilder signed(SheetBuilder form, Optional<org.qingxin.model.Sheet> filled) {
        String checkers = filled.map(each -> String.join(words.text("list.separator"), each.checkers()))
                .orElse("");
        return form.tall(
                2 * ROW,
                Caption.of(words, "annex4.signedBy").across(LABEL).left(),
                Entry.text(checkers).plain().across(2).key("checkers"),
                Caption.of(words, "annex4.signedByLeader"),
                Entry.text(filled.map(each -> each.leader())).plain().key("leader"));
    }
}
