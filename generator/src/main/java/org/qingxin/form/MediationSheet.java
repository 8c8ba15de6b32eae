package org.qingxin.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.derive.Gate;
import org.qingxin.derive.ledger.Agreement;
import org.qingxin.derive.ledger.CaseLine;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.Value.Choice.Option;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Document;
import org.qingxin.model.Duty;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.People;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/**
 * 欠薪案件调解书 of one case on A4 standing: who is in dispute, what was established and how it is to be paid, each instalment
 * in a line. The plan has it made and prints no form for it. Before an agreement, or when it is no longer in force, its
 * lines stay open. Keys: {@code case}, {@code no}, {@code title}, {@code representative}, {@code phone},
 * {@code id-number}, {@code workers}, {@code employer}, {@code credit-code}, {@code legal}, {@code address},
 * {@code months}, {@code claim}, {@code established}; of the instalments, counted from 1, {@code 1.due} and
 * {@code 1.amount}; {@code agreed}, {@code way}, {@code by}, {@code day}.
 */
public final class MediationSheet {
    public static final String FORM = "mediation";
    /** Lines for instalments where there is no agreement yet. */
    private static final int OPEN_LINES = 3;

    private static final double ROW = 26;
    private static final double TEXT = 46;
    private static final double SIGNED = 44;
    private static final int COLUMNS = 6;

    private final Words words;

    public MediationSheet(Words words) {
        this.words = words;
    }

    /**
     * @param state of a case whose arrears are established
     * @param people by whom the representative is named
     */
    public Sheet of(CaseState state, People people) {
        Optional<Agreement> agreement = state.agreement().filter(Agreement::inForce);
        Optional<Gate> gate = words.views().gates().stream()
                .filter(each -> each.hold().cases().contains(state.id()))
                .findFirst();
        SheetBuilder form = SheetBuilder.of(
                        FORM,
                        words.labels().of(Gate.Kind.MEDIATION),
                        words.labels().of(Gate.Kind.MEDIATION))
                .page(Page.portrait(Page.Paper.A4), Sheet.Footer.of(words))
                .widths(6, 6, 10, 7, 5, 11)
                .title()
                .row(
                        Caption.of(words, "annex4.caseNo").left(),
                        Entry.text(state.id().value()).plain().across(2).key("case"),
                        Caption.of(words, "arrearsList.no"),
                        Entry.text(number(state, agreement)).plain().across(2).key("no"));
        line(
                form,
                "mediation.cause",
                Entry.text(Representative.title(state, people, words)).key("title"));
        claimants(form, state, Representative.of(state.arrearsCase(), people, words));
        employer(form, state.arrearsCase());
        facts(form, state);
        terms(form, state, agreement, gate);
        signed(form, agreement);
        return form.build();
    }

    /** The number of the agreement's own paper. */
    private static Optional<String> number(CaseState state, Optional<Agreement> agreement) {
        return agreement
                .flatMap(made -> state.lines().stream()
                        .filter(each -> each.no() == made.no())
                        .findFirst())
                .map(CaseLine::entry)
                .flatMap(each -> each.document())
                .flatMap(Document::no);
    }

    private void line(SheetBuilder form, String label, Entry field) {
        form.tall(ROW, Entry.label(words.text(label)), field.across(COLUMNS - 1));
    }

    private void pair(SheetBuilder form, String one, Entry first, String other, Entry second) {
        form.tall(ROW, Entry.label(words.text(one)), first.across(2), Entry.label(words.text(other)), second.across(2));
    }

    private void claimants(SheetBuilder form, CaseState state, Representative person) {
        pair(
                form,
                "mediation.claimant",
                Entry.text(person.name()).key("representative"),
                "annex4.phone",
                Entry.text(person.phone()).key("phone"));
        pair(
                form,
                "annex4.idNumber",
                Entry.text(person.idNumber()).key("id-number"),
                "mediation.workers",
                Entry.text(words.text(
                                "mediation.workersValue",
                                state.verified().workers(),
                                state.verified().migrants()))
                        .key("workers"));
    }

    private void employer(SheetBuilder form, ArrearsCase record) {
        Optional<Employer> employer = words.data().employer(record.employer());
        line(
                form,
                "mediation.employer",
                Entry.text(words.employerName(record.employer())).key("employer"));
        pair(
                form,
                "mediation.creditCode",
                Entry.text(employer.flatMap(Employer::creditCode)).key("credit-code"),
                "arrearsList.legal",
                Entry.text(employer.flatMap(Employer::legalRepresentative)).key("legal"));
        line(
                form,
                "mediation.address",
                Entry.text(employer.flatMap(Employer::address)).key("address"));
        line(
                form,
                "annex4.project",
                Entry.text(record.project().map(words::projectName)).key("project"));
    }

    private void facts(SheetBuilder form, CaseState state) {
        ArrearsCase.Claim claim = state.arrearsCase().claim();
        line(
                form,
                "mediation.claim",
                Entry.text(words.text(
                                "mediation.claimValue",
                                claim.from(),
                                claim.to(),
                                claim.workers(),
                                Format.yuan(claim.amount())))
                        .key("claim"));
        Money owed = state.verified().amount();
        form.tall(
                TEXT,
                Entry.label(words.text("mediation.established")),
                Entry.text(words.text(
                                "mediation.establishedValue",
                                words.employerName(state.arrearsCase().employer()),
                                state.verified().workers(),
                                Format.yuan(owed),
                                CapitalAmount.of(owed)))
                        .across(COLUMNS - 1)
                        .key("established"));
    }

    private void terms(SheetBuilder form, CaseState state, Optional<Agreement> agreement, Optional<Gate> gate) {
        form.tall(
                ROW,
                Entry.heading(words.text("mediation.terms")).across(COLUMNS).left());
        form.row(
                Entry.heading(words.text("mediation.instalment")),
                Entry.heading(words.text("mediation.due")).across(2),
                Entry.heading(words.text("mediation.amount")).across(2),
                Entry.heading(words.text("mediation.capitals")));
        List<Agreement.Instalment> instalments =
                agreement.map(Agreement::instalments).orElse(List.of());
        for (int i = 0; i < (instalments.isEmpty() ? OPEN_LINES : instalments.size()); i++) {
            instalment(form, i + 1, i < instalments.size() ? Optional.of(instalments.get(i)) : Optional.empty());
        }
        Optional<Money> sum =
                agreement.map(each -> Money.sum(each.instalments().stream().map(Agreement.Instalment::amount)));
        form.tall(
                ROW,
                Entry.label(words.text("arrearsList.sum")).across(3),
                amount(sum).across(2).key("agreed"),
                Entry.text(sum.map(CapitalAmount::of)));
        line(form, "mediation.way", way(gate).key("way"));
        form.tall(
                TEXT, Entry.label(words.text("mediation.other")), Entry.blank().across(COLUMNS - 1));
        form.across(Entry.note(words.text("mediation.note")));
    }

    private void instalment(SheetBuilder form, int no, Optional<Agreement.Instalment> instalment) {
        form.tall(
                ROW,
                Entry.label(Integer.toString(no)),
                Entry.day(instalment.map(Agreement.Instalment::due), words)
                        .centered()
                        .across(2)
                        .key(no + ".due"),
                amount(instalment.map(Agreement.Instalment::amount)).across(2).key(no + ".amount"),
                Entry.text(instalment.map(Agreement.Instalment::amount).map(CapitalAmount::of)));
    }

    private static Entry amount(Optional<Money> money) {
        return money.map(each -> Entry.figure(new Value.Amount(each, Value.Amount.Unit.YUAN)))
                .orElseGet(Entry::noFigure);
    }

    /** Where the employer's compensation is held, wages come out of it; otherwise the parties say how. */
    private Entry way(Optional<Gate> gate) {
        return Entry.choice(List.of(
                new Option("employer", words.text("mediation.way.employer"), false),
                new Option("on-behalf", words.text("mediation.way.onBehalf"), gate.isPresent()),
                new Option("other", words.text("mediation.way.other"), false)));
    }

    private void signed(SheetBuilder form, Optional<Agreement> agreement) {
        Id.Unit unit = agreement
                .map(Agreement::by)
                .orElseGet(() -> words.views().ledger().unitFor(Duty.MEDIATE_LEAD));
        Optional<LocalDate> day = agreement.map(Agreement::on);
        form.tall(
                        SIGNED,
                        Caption.of(words, "mediation.signedByClaimant")
                                .across(2)
                                .left(),
                        Entry.gap(1),
                        Caption.of(words, "mediation.signedByEmployer")
                                .across(2)
                                .left(),
                        Entry.gap(1))
                .tall(
                        SIGNED,
                        Caption.of(words, "mediation.mediator").across(2).left(),
                        Entry.gap(1),
                        Caption.of(words, "mediation.body").across(2).left(),
                        Entry.text(words.unitName(unit)).plain().key("by"))
                .row(
                        Entry.gap(3),
                        Caption.of(words, "papers.day").across(2).left(),
                        Entry.day(day, words).plain().key("day"));
    }
}
