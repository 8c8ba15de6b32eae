package org.qingxin.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingxin.derive.Gate;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.CompensationHold;
import org.qingxin.model.Document;
import org.qingxin.model.Id;
import org.qingxin.model.People;
import org.qingxin.model.People.Worker;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/**
 * 代发工资通知 on A4 standing: what a held compensation has to pay to workers first, and on the second page the list by which
 * it is paid, a line for each worker. The plan has it sent and prints no form for it. What the records do not hold stands
 * as a place for the pen. Keys: {@code no}, {@code to}, {@code text}; of the cases, counted from 1, {@code case-1.id},
 * {@code case-1.title}, {@code case-1.workers}, {@code case-1.owed}; {@code workers}, {@code wages}; {@code from},
 * {@code day}; of the list {@code 1.name}, {@code 1.id-number}, {@code 1.bank}, {@code 1.card}, {@code 1.wages}.
 */
public final class PaymentNoticeSheet {
    public static final String FORM = "payment-notice";

    private static final double ROW = 24;
    /** Room to sign and stamp in. */
    private static final double SIGNED = 48;

    private static final double TEXT = 54;
    private static final int COLUMNS = 7;
    private static final int CASE_NUMBER = 2;
    private static final int CASE_TITLE = 3;

    private final Words words;

    public PaymentNoticeSheet(Words words) {
        this.words = words;
    }

    /** @param people by whom workers and representatives are named */
    public Sheet of(Gate gate, People people) {
        Optional<Document> paper = GatePapers.of(gate, Gate.Kind.NOTICE);
        SheetBuilder form = SheetBuilder.of(
                        FORM,
                        words.labels().of(Gate.Kind.NOTICE),
                        words.labels().of(Gate.Kind.NOTICE))
                .page(Page.portrait(Page.Paper.A4), Sheet.Footer.of(words))
                .widths(3, 4.5, 10, 7, 10.5, 7.5, 4)
                .title()
                .row(
                        Entry.gap(4),
                        Caption.of(words, "arrearsList.no"),
                        Entry.text(paper.flatMap(Document::no))
                                .plain()
                                .across(2)
                                .key("no"))
                .tall(ROW, Entry.text(to(gate, paper)).plain().across(COLUMNS).key("to"))
                .tall(
                        TEXT,
                        Entry.text(text(gate.hold())).plain().across(COLUMNS).key("text"));
        cases(form, gate, people);
        form.tall(2 * TEXT, Entry.text(asked(gate)).plain().across(COLUMNS));
        signed(form, gate, paper);
        form.newPage();
        list(form, gate.hold(), workers(gate, people));
        return form.build();
    }

    /** The units that the paper went to; until it is written, who pays and who holds the money. */
    private String to(Gate gate, Optional<Document> paper) {
        List<Id.Unit> units = paper.map(Document::to)
                .filter(each -> !each.isEmpty())
                .orElseGet(() -> Stream.of(
                                GatePapers.step(gate, Gate.Kind.PAID).owner(),
                                gate.hold().unit())
                        .distinct()
                        .toList());
        return words.text(
                "paymentNotice.to",
                units.stream().map(words::unitName).collect(Collectors.joining(words.text("list.separator"))));
    }

    private String text(CompensationHold hold) {
        return words.text(
                "paymentNotice.text",
                words.employerName(hold.employer()),
                hold.workers(),
                Format.yuan(hold.wages()),
                CapitalAmount.of(hold.wages()),
                hold.matter(),
                Format.yuan(hold.compensation()),
                Value.Day.onForm(hold.heldOn(), words).written());
    }

    /** Those that it pays for. */
    public List<CaseState> cases(Gate gate) {
        return GatePapers.cases(gate, words);
    }

    private void cases(SheetBuilder form, Gate gate, People people) {
        form.row(
                Entry.heading(words.text("arrearsList.case")).across(CASE_NUMBER),
                Entry.heading(words.text("annex4.title")).across(CASE_TITLE),
                Entry.heading(words.text("arrearsList.owed")),
                Entry.heading(words.text("arrearsList.workers")));
        List<CaseState> cases = cases(gate);
        for (int i = 0; i < cases.size(); i++) {
            form.tall(ROW, line("case-" + (i + 1), cases.get(i), people));
        }
        form.tall(
                ROW,
                Entry.label(words.text("paymentNotice.sum")).across(CASE_NUMBER + CASE_TITLE),
                Entry.total(new Value.Amount(gate.hold().wages(), Value.Amount.Unit.YUAN))
                        .key("wages"),
                Entry.total(new Value.Count(gate.hold().workers())).key("workers"));
    }

    private List<Entry> line(String key, CaseState state, People people) {
        return List.of(
                Entry.text(state.id().value()).centered().across(CASE_NUMBER).key(key + ".id"),
                Entry.text(Representative.title(state, people, words))
                        .across(CASE_TITLE)
                        .key(key + ".title"),
                Entry.figure(new Value.Amount(state.verified().amount(), Value.Amount.Unit.YUAN))
                        .key(key + ".owed"),
                Entry.figure(new Value.Count(state.verified().workers())).key(key + ".workers"));
    }

    /** What is asked of the one who pays, with the term for the feedback as it is in force. */
    private String asked(Gate gate) {
        LocalDate day = GatePapers.step(gate, Gate.Kind.NOTICE).on().orElse(words.asOf());
        return words.text(
                "paymentNotice.asked",
                words.views().parameters().wholeOn("feedback-working-days", day),
                words.unitName(words.views().ledger().office()),
                words.unitName(gate.hold().unit()));
    }

    private void signed(SheetBuilder form, Gate gate, Optional<Document> paper) {
        form.tall(
                        SIGNED,
                        Entry.gap(3),
                        Caption.of(words, "papers.issuer"),
                        Entry.text(words.unitName(
                                        GatePapers.step(gate, Gate.Kind.NOTICE).owner()))
                                .plain()
                                .across(3)
                                .key("from"))
                .row(
                        Entry.gap(3),
                        Caption.of(words, "papers.day"),
                        Entry.day(paper.map(Document::on), words)
                                .plain()
                                .across(3)
                                .key("day"))
                .tall(
                        SIGNED,
                        Caption.of(words, "papers.handler").across(2).left(),
                        Entry.gap(1),
                        Caption.of(words, "papers.head"),
                        Entry.gap(1),
                        Caption.of(words, "papers.received").across(2).left());
    }

    private void list(SheetBuilder form, CompensationHold hold, List<Worker> workers) {
        form.across(Entry.title(words.text("paymentNotice.list")));
        int heading = form.rows();
        form.row(
                        Entry.heading(words.text("annex2.no")),
                        Entry.heading(words.text("annex3.name")),
                        Entry.heading(words.text("annex4.idNumber")),
                        Entry.heading(words.text("paymentNotice.bank")),
                        Entry.heading(words.text("paymentNotice.card")),
                        Entry.heading(words.text("paymentNotice.wages")),
                        Entry.heading(words.text("annex4.note")))
                .repeatFrom(heading);
        for (int line = 1; line <= Math.max(hold.workers(), workers.size()); line++) {
            form.tall(ROW, line(line, line <= workers.size() ? Optional.of(workers.get(line - 1)) : Optional.empty()));
        }
        form.tall(
                ROW,
                Entry.label(words.text("arrearsList.sum")).across(5),
                Entry.total(new Value.Amount(hold.wages(), Value.Amount.Unit.YUAN)),
                Entry.blank());
    }

    private static List<Entry> line(int no, Optional<Worker> worker) {
        return List.of(
                Entry.label(Integer.toString(no)),
                cell(no, "name", worker.map(each -> each.identity().name())),
                cell(no, "id-number", worker.flatMap(each -> each.identity().idNumber())),
                cell(no, "bank", worker.flatMap(Worker::bank)),
                cell(no, "card", worker.flatMap(Worker::card)),
                worker.flatMap(Worker::wages)
                        .map(each -> Entry.figure(new Value.Amount(each, Value.Amount.Unit.YUAN)))
                        .orElseGet(Entry::noFigure)
                        .key(no + ".wages"),
                Entry.blank());
    }

    private static Entry cell(int no, String key, Optional<String> text) {
        return Entry.text(text).centered().key(no + "." + key);
    }

    /** Those who are named for the cases of the hold, case by case. */
    public List<Worker> workers(Gate gate, People people) {
        return cases(gate).stream()
                .flatMap(each -> people.of(each.arrearsCase()).stream())
                .flatMap(each -> each.workers().stream())
                .toList();
    }
}
