package org.qingxin.form.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.qingxin.form.Value;
import org.qingxin.form.ledger.Column.Kind;
import org.qingxin.model.Coded;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.wording.Words;

/**
 * Makes the columns of a ledger, from left to right. Of each the first argument is its key and the second the message
 * that heads it.
 */
final class Columns<R> {
    private final Words words;
    private final List<Column<R>> made = new ArrayList<>();

    Columns(Words words) {
        this.words = words;
    }

    List<Column<R>> all() {
        return made;
    }

    Columns<R> id(Function<R, Id> id) {
        return add(
                "id",
                "cases.id",
                Kind.ID,
                each -> Optional.of(new Value.Text(id.apply(each).value())));
    }

    Columns<R> words(String key, String label, Function<R, String> text) {
        return maybe(key, label, each -> Optional.of(text.apply(each)));
    }

    Columns<R> maybe(String key, String label, Function<R, Optional<String>> text) {
        return add(
                key,
                label,
                Kind.TEXT,
                each -> text.apply(each)
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(Value.Text::new));
    }

    Columns<R> count(String key, String label, ToLongFunction<R> count) {
        return add(key, label, Kind.COUNT, each -> Optional.of(new Value.Count(count.applyAsLong(each))));
    }

    Columns<R> maybeCount(String key, String label, Function<R, Optional<Long>> count) {
        return add(key, label, Kind.COUNT, each -> count.apply(each).map(Value.Count::new));
    }

    Columns<R> money(String key, String label, Function<R, Money> money) {
        return add(
                new Head(key, words.text(label), "ledger.inYuan"),
                Kind.YUAN,
                List.of(),
                Optional.empty(),
                each -> Optional.of(new Value.Amount(money.apply(each), Value.Amount.Unit.YUAN)));
    }

    Columns<R> percent(String key, String label, Function<R, Optional<BigDecimal>> percent) {
        return add(
                new Head(key, words.text(label), "ledger.inPercent"),
                Kind.PERCENT,
                List.of(),
                Optional.empty(),
                each -> percent.apply(each).map(Value.Percent::new));
    }

    Columns<R> day(String key, String label, Function<R, LocalDate> day) {
        return maybeDay(key, label, each -> Optional.of(day.apply(each)));
    }

    Columns<R> maybeDay(String key, String label, Function<R, Optional<LocalDate>> day) {
        return add(key, label, Kind.DAY, each -> day.apply(each).map(on -> new Value.Day(on, false)));
    }

    /** A day that is told only once it has come. */
    Columns<R> pastDay(String key, String label, Function<R, Optional<LocalDate>> day) {
        return maybeDay(key, label, each -> day.apply(each).filter(on -> !on.isAfter(words.asOf())));
    }

    Columns<R> month(String key, String label, Function<R, String> month) {
        return add(key, label, Kind.MONTH, each -> Optional.of(new Value.Text(month.apply(each))));
    }

    Columns<R> flag(String key, String label, Predicate<R> is) {
        Value.Term yes = new Value.Term("true", words.text("yes"));
        Value.Term no = new Value.Term("false", words.text("no"));
        return add(key, label, Kind.FLAG, List.of(yes, no), each -> Optional.of(is.test(each) ? yes : no));
    }

    <C extends Coded> Columns<R> code(String key, String label, C[] vocabulary, Function<R, C> code) {
        return maybeCode(key, label, vocabulary, each -> Optional.of(code.apply(each)));
    }

    <C extends Coded> Columns<R> maybeCode(String key, String label, C[] vocabulary, Function<R, Optional<C>> code) {
        return add(
                key,
                label,
                Kind.CODE,
                terms(Arrays.asList(vocabulary)),
                each -> code.apply(each).map(this::term));
    }

    <C extends Coded> Columns<R> codes(String key, String label, C[] vocabulary, Function<R, List<C>> codes) {
        return add(key, label, Kind.CODES, terms(Arrays.asList(vocabulary)), each -> joined(terms(codes.apply(each))));
    }

    Columns<R> unit(String key, String label, Function<R, Id.Unit> unit) {
        return maybeUnit(key, label, each -> Optional.of(unit.apply(each)));
    }

    Columns<R> maybeUnit(String key, String label, Function<R, Optional<Id.Unit>> unit) {
        return named(
                key,
                label,
                Kind.NAME,
                UnitColumns.NAME,
                each -> unit.apply(each).map(this::term));
    }

    Columns<R> units(String key, String label, Function<R, List<Id.Unit>> units) {
        return named(
                key,
                label,
                Kind.NAMES,
                UnitColumns.NAME,
                each -> joined(units.apply(each).stream().map(this::term).toList()));
    }

    /** Its name, and its number in a column of its own: names of employers may be alike. */
    Columns<R> employer(String key, String label, Function<R, Id.Employer> employer) {
        words(key, label, each -> words.employerName(employer.apply(each)));
        String called = words.text("ledger.numberOf", words.text(label));
        return number(key, called, EmployerColumns.NAME, each -> Optional.of(employer.apply(each)));
    }

    /** As of employers. */
    Columns<R> project(String key, String label, Function<R, Optional<Id.Project>> project) {
        maybe(key, label, each -> project.apply(each).map(words::projectName));
        return number(key, words.text("ledger.projectId"), ProjectColumns.NAME, project);
    }

    /** Only by its number; one that is not on the books yet is not told. */
    Columns<R> arrearsCase(String key, String label, Function<R, Optional<Id.Case>> id) {
        return named(
                key,
                label,
                Kind.ID,
                CaseColumns.NAME,
                each -> id.apply(each).filter(this::isOnTheBooks).map(one -> new Value.Text(one.value())));
    }

    Columns<R> arrearsCases(String key, String label, Function<R, List<Id.Case>> ids) {
        return named(
                key,
                label,
                Kind.NAMES,
                CaseColumns.NAME,
                each -> joined(ids.apply(each).stream()
                        .filter(this::isOnTheBooks)
                        .map(one -> new Value.Term(one.value(), one.value()))
                        .toList()));
    }

    private boolean isOnTheBooks(Id.Case id) {
        return words.views().state(id).isPresent();
    }

    private Columns<R> number(
            String key, String label, String ledger, Function<R, ? extends Optional<? extends Id>> id) {
        return add(
                new Head(key + "Id", label, ""),
                Kind.ID,
                List.of(),
                Optional.of(ledger),
                each -> id.apply(each).map(one -> new Value.Text(one.value())));
    }

    private Optional<Value> joined(List<Value.Term> terms) {
        String written =
                terms.stream().map(Value.Term::label).collect(Collectors.joining(words.text("list.separator")));
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Value.Terms(terms, written));
    }

    private List<Value.Term> terms(List<? extends Coded> codes) {
        return codes.stream().map(this::term).toList();
    }

    private Value.Term term(Coded code) {
        return new Value.Term(code.code(), words.labels().of(code));
    }

    private Value.Term term(Id.Unit unit) {
        return new Value.Term(unit.value(), words.unitName(unit));
    }

    private Columns<R> named(
            String key, String label, Kind kind, String ledger, Function<R, Optional<? extends Value>> value) {
        return add(new Head(key, words.text(label), ""), kind, List.of(), Optional.of(ledger), value);
    }

    private Columns<R> add(String key, String label, Kind kind, Function<R, Optional<? extends Value>> value) {
        return add(key, label, kind, List.of(), value);
    }

    private Columns<R> add(
            String key, String label, Kind kind, List<Value.Term> of, Function<R, Optional<? extends Value>> value) {
        return add(new Head(key, words.text(label), ""), kind, of, Optional.empty(), value);
    }

    /** @param unit the message that adds the unit to the label; empty for none */
    private record Head(String key, String label, String unit) {}

    private Columns<R> add(
            Head head,
            Kind kind,
            List<Value.Term> of,
            Optional<String> refersTo,
            Function<R, Optional<? extends Value>> value) {
        String heading = head.unit().isEmpty() ? head.label() : words.text(head.unit(), head.label());
        made.add(new Column<>(
                head.key(),
                head.label(),
                heading,
                kind,
                of,
                refersTo,
                each -> value.apply(each).<Value>map(one -> one).orElseGet(Value.Blank::new)));
        return this;
    }
}
