package org.qingxin.form.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.Demo;
import org.qingxin.form.Value;
import org.qingxin.form.ledger.Column.Kind;
import org.qingxin.model.Money;
import org.qingxin.wording.Words;

/** What holds for every ledger: keys, types, words of closed lists, rows that can be told apart and found. */
class LedgersTest {
    private static final Words WORDS = Demo.words();
    private static final LocalDate EARLY = LocalDate.parse("2021-12-03");

    private static final Map<Kind, Class<? extends Value>> HELD = Map.ofEntries(
            Map.entry(Kind.TEXT, Value.Text.class),
            Map.entry(Kind.ID, Value.Text.class),
            Map.entry(Kind.MONTH, Value.Text.class),
            Map.entry(Kind.COUNT, Value.Count.class),
            Map.entry(Kind.YUAN, Value.Amount.class),
            Map.entry(Kind.PERCENT, Value.Percent.class),
            Map.entry(Kind.DAY, Value.Day.class),
            Map.entry(Kind.CODE, Value.Term.class),
            Map.entry(Kind.FLAG, Value.Term.class),
            Map.entry(Kind.NAME, Value.Term.class),
            Map.entry(Kind.CODES, Value.Terms.class),
            Map.entry(Kind.NAMES, Value.Terms.class));

    /** Days on which something is planned or due; all others have come. */
    private static final Set<String> AHEAD = Set.of("due", "startOn", "endOn", "lookBackDue");

    /** A value in its place. */
    private record Held(String where, Column<?> column, Value value) {}

    static Stream<LedgerForm<?>> ledgers() {
        return Stream.concat(
                Ledgers.all(WORDS).stream(), Ledgers.all(Demo.words("zh-CN", Optional.of(EARLY))).stream());
    }

    private static <R> List<Held> held(LedgerForm<R> ledger) {
        return ledger.rows().stream()
                .flatMap(row -> ledger.columns().stream()
                        .map(each -> new Held(ledger.name() + "." + each.key(), each, each.of(row))))
                .toList();
    }

    @Test
    void thereAreRowsInEveryLedger() {
        assertThat(Ledgers.all(WORDS)).extracting(LedgerForm::name).containsExactlyElementsOf(Ledgers.names());
        assertThat(Ledgers.all(WORDS))
                .allSatisfy(each -> assertThat(each.rows()).as(each.name()).isNotEmpty());
        assertThat(Ledgers.named("cases", WORDS)).isPresent();
        assertThat(Ledgers.named("case", WORDS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void namesAreForPrograms(LedgerForm<?> ledger) {
        assertThat(ledger.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(ledger.columns()).extracting(Column::key).allMatch(each -> each.matches("[a-z][A-Za-z-]*"));
        assertThat(ledger.columns()).extracting(Column::key).containsAll(ledger.key());
        assertThat(ledger.title()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void aValueIsOfItsColumnsKind(LedgerForm<?> ledger) {
        assertThat(held(ledger)).allSatisfy(each -> {
            if (!(each.value() instanceof Value.Blank)) {
                assertThat(each.value())
                        .as(each.where())
                        .isInstanceOf(HELD.get(each.column().kind()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void wordsAreOfTheirClosedList(LedgerForm<?> ledger) {
        assertThat(held(ledger))
                .filteredOn(each -> !each.column().words().isEmpty() && !(each.value() instanceof Value.Blank))
                .allSatisfy(each ->
                        assertThat(each.column().words()).as(each.where()).containsAll(terms(each.value())));
    }

    private static List<Value.Term> terms(Value value) {
        return value instanceof Value.Terms several ? several.terms() : List.of((Value.Term) value);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void rowsAreToldApartByTheirKey(LedgerForm<?> ledger) {
        if (!ledger.key().isEmpty()) {
            assertThat(keys(ledger)).as(ledger.name()).doesNotHaveDuplicates();
        }
    }

    private static <R> List<List<String>> keys(LedgerForm<R> ledger) {
        return ledger.rows().stream()
                .map(row -> ledger.key().stream()
                        .map(each -> ledger.column(each).written(row))
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void whatIsNamedStandsInItsLedger(LedgerForm<?> ledger) {
        assertThat(held(ledger))
                .filteredOn(each -> each.column().refersTo().isPresent() && !(each.value() instanceof Value.Blank))
                .allSatisfy(each -> assertThat(ids(each.column().refersTo().orElseThrow()))
                        .as(each.where())
                        .containsAll(named(each.value())));
    }

    private static List<String> named(Value value) {
        return value instanceof Value.Text text
                ? List.of(text.text())
                : terms(value).stream().map(Value.Term::code).toList();
    }

    private static Set<String> ids(String ledger) {
        return keys(Ledgers.named(ledger, WORDS).orElseThrow()).stream()
                .map(each -> each.get(0))
                .collect(Collectors.toSet());
    }

    @Test
    void nothingIsToldBeforeItsDay() {
        var days = Ledgers.all(Demo.words("zh-CN", Optional.of(EARLY))).stream()
                .flatMap(each -> held(each).stream())
                .filter(each -> each.value() instanceof Value.Day
                        && !AHEAD.contains(each.column().key()))
                .toList();
        assertThat(days)
                .hasSizeGreaterThan(100)
                .allSatisfy(each -> assertThat(((Value.Day) each.value()).day())
                        .as(each.where())
                        .isBeforeOrEqualTo(EARLY));
    }

    @Test
    void sumsOfTheCaseLedgerAreThoseOfTheTown() {
        LedgerForm<CaseState> cases = CaseColumns.of(WORDS);
        assertThat(sum(cases, "found"))
                .isEqualTo(WORDS.views().settlement().found().amount());
        assertThat(sum(cases, "paid"))
                .isEqualTo(WORDS.views().settlement().paid().amount());
        assertThat(sum(cases, "left")).isEqualTo(WORDS.views().settlement().outstanding());
    }

    private static Money sum(LedgerForm<CaseState> cases, String key) {
        return Money.sum(cases.rows().stream()
                .map(row -> ((Value.Amount) cases.column(key).of(row)).money()));
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        var column = CaseColumns.of(WORDS).column("id");
        assertThatThrownBy(() -> new LedgerForm<>("x", "x", List.of(), List.of(column, column), List.of()))
                .hasMessageContaining("id");
        assertThatThrownBy(() -> CaseColumns.of(WORDS).column("nosuch")).hasMessageContaining("cases has no column");
    }
}
