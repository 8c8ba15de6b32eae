package org.qingxin.form;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.qingxin.derive.Gate;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Document;
import org.qingxin.model.Duty;
import org.qingxin.model.Employer;
import org.qingxin.model.Money;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/**
 * 拖欠工资企业明细 on A4 across: enterprises that owe wages, with people and money, case by case. The plan has it go to the
 * finance office as the ground for paying wages on behalf and prints no form for it. Keys: {@code unit}, {@code no},
 * {@code day}; of the lines, counted from 1, {@code 1.case}, {@code 1.employer}, {@code 1.workers}, {@code 1.migrants},
 * {@code 1.owed}, {@code 1.paid}, {@code 1.outstanding}; {@code total.workers} and so on.
 */
public final class ArrearsListSheet {
    public static final String FORM = "arrears-list";

    private static final double ROW = 30;
    /** Keys of the last line begin with it. */
    private static final String TOTAL = "total.";

    private static final int BEFORE_FIGURES = 5;

    private final Words words;

    public ArrearsListSheet(Words words) {
        this.words = words;
    }

    /** All that is owed on the day: cases with established arrears that are not paid in full. */
    public Sheet ofTown() {
        String keeper = words.unitName(words.views().ledger().unitFor(Duty.NOTIFY_LIST));
        return sheet(keeper, "", words.text("arrearsList.all"), owing(words));
    }

    public static List<CaseState> owing(Words words) {
        return words.views().cases().stream().filter(CaseState::isUnsettled).toList();
    }

    /** What a held compensation has to pay first. */
    public Sheet of(Gate gate) {
        Optional<Document> paper = GatePapers.of(gate, Gate.Kind.LIST);
        String note = words.text(
                "arrearsList.held",
                gate.hold().matter(),
                Format.yuan(gate.hold().compensation()),
                Format.yuan(gate.hold().wages()));
        return sheet(
                words.unitName(paper.flatMap(Document::from).orElse(gate.hold().unit())),
                GatePapers.number(paper, words),
                note,
                GatePapers.cases(gate, words));
    }

    private Sheet sheet(String unit, String no, String note, List<CaseState> cases) {
        SheetBuilder form = SheetBuilder.of(
                        FORM, words.text("arrearsList.name"), words.labels().of(Gate.Kind.LIST))
                .page(Page.landscape(Page.Paper.A4), Sheet.Footer.of(words))
                .widths(3, 14, 5, 12, 5.5, 4, 4, 7.5, 7.5, 7.5, 8.5)
                .title()
                .row(
                        Caption.of(words, "annex1.unit").across(2).left(),
                        Entry.text(unit).plain().across(2).key("unit"),
                        Caption.of(words, "arrearsList.no"),
                        Entry.text(no).plain().across(3).key("no"),
                        Caption.of(words, "annex2.day"),
                        Entry.day(Optional.of(words.asOf()), words)
                                .plain()
                                .across(2)
                                .key("day"))
                .across(Entry.note(note));
        int heading = form.rows();
        form.row(headings()).repeatFrom(heading);
        List<CaseState> inOrder = cases.stream()
                .sorted(comparing((CaseState each) -> each.arrearsCase().employer())
                        .thenComparing(CaseState::id))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            form.tall(ROW, line(i + 1, inOrder.get(i)));
        }
        return form.tall(ROW, total(inOrder)).tall(ROW, signers()).build();
    }

    private List<Entry> headings() {
        return List.of(
                Entry.heading(words.text("annex2.no")),
                Entry.heading(words.text("arrearsList.employer")),
                Entry.heading(words.text("arrearsList.legal")),
                Entry.heading(words.text("arrearsList.project")),
                Entry.heading(words.text("arrearsList.months")),
                Entry.heading(words.text("arrearsList.workers")),
                Entry.heading(words.text("arrearsList.migrants")),
                Entry.heading(words.text("arrearsList.owed")),
                Entry.heading(words.text("arrearsList.paid")),
                Entry.heading(words.text("arrearsList.outstanding")),
                Entry.heading(words.text("arrearsList.case")));
    }

    private List<Entry> line(int no, CaseState state) {
        Optional<Employer> employer = words.data().employer(state.arrearsCase().employer());
        return List.of(
                Entry.label(Integer.toString(no)),
                Entry.text(named(state, employer)).key(no + ".employer"),
                Entry.text(employer.flatMap(Employer::legalRepresentative)).centered(),
                Entry.text(state.arrearsCase()
                        .project()
                        .map(words::projectName)
                        .or(() -> employer.flatMap(Employer::address))),
                Entry.text(words.text(
                                "arrearsList.span",
                                state.arrearsCase().claim().from(),
                                state.arrearsCase().claim().to()))
                        .centered(),
                Entry.figure(new Value.Count(state.verified().workers())).key(no + ".workers"),
                Entry.figure(new Value.Count(state.verified().migrants())).key(no + ".migrants"),
                money(state.verified().amount(), no + ".owed"),
                money(state.paid().amount(), no + ".paid"),
                money(state.outstanding(), no + ".outstanding"),
                Entry.text(state.id().value()).centered().key(no + ".case"));
    }

    private String named(CaseState state, Optional<Employer> employer) {
        String name = words.employerName(state.arrearsCase().employer());
        return employer.flatMap(Employer::creditCode)
                .map(each -> name + "\n" + each)
                .orElse(name);
    }

    private static Entry money(Money amount, String key) {
        return Entry.figure(new Value.Amount(amount, Value.Amount.Unit.YUAN)).key(key);
    }

    private List<Entry> total(List<CaseState> cases) {
        List<Entry> line = new ArrayList<>();
        line.add(Entry.label(words.text("arrearsList.total", employers(cases))).across(BEFORE_FIGURES));
        line.add(people(cases, CaseEvent.Figures::workers).key(TOTAL + "workers"));
        line.add(people(cases, CaseEvent.Figures::migrants).key(TOTAL + "migrants"));
        line.add(sum(cases, each -> each.verified().amount()).key(TOTAL + "owed"));
        line.add(sum(cases, each -> each.paid().amount()).key(TOTAL + "paid"));
        line.add(sum(cases, CaseState::outstanding).key(TOTAL + "outstanding"));
        line.add(Entry.label(words.text("arrearsList.cases", cases.size())));
        return line;
    }

    private static long employers(List<CaseState> cases) {
        return cases.stream()
                .map(each -> each.arrearsCase().employer())
                .distinct()
                .count();
    }

    private static Entry people(List<CaseState> cases, ToIntFunction<CaseEvent.Figures> part) {
        return Entry.total(
                new Value.Count(cases.stream().map(CaseState::verified).collect(Collectors.summingInt(part))));
    }

    private static Entry sum(List<CaseState> cases, Function<CaseState, Money> part) {
        return Entry.total(new Value.Amount(Money.sum(cases.stream().map(part)), Value.Amount.Unit.YUAN));
    }

    private List<Entry> signers() {
        return List.of(
                Caption.of(words, "papers.head").across(2),
                Entry.blank().plain().across(2),
                Caption.of(words, "papers.handler"),
                Entry.blank().plain().across(2),
                Caption.of(words, "annex1.phone"),
                Entry.blank().plain().across(3));
    }
}
