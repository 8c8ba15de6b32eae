package org.qingxin.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.Once;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.form.ledger.Ledgers;
import org.qingxin.model.Campaign.Period;
import org.qingxin.model.Id;
import org.qingxin.wording.Words;

/**
 * What a site hands out beside its pages: the same for everybody and small. Papers of single cases and all that asks for
 * more is made by command.
 */
public final class Handouts {
    /** Rows up to which a ledger is also a workbook, and cases up to which there are texts: both take longest to make. */
    public static final int WORKBOOK_ROWS = 2000;

    private static final Set<String> OF_PERIODS = Set.of("annex1", "annex1-check", "annex1-units");
    /** Papers of which there is one for the town. */
    private static final List<String> PAPERS = List.of("annex2", "annex3", "annex5", "safeguards");
    /** Texts of which there is one for the town; they look back at the week before. */
    private static final List<String> TEXTS = List.of("briefing", "reminder", "summary");

    private final Words words;
    private final List<LedgerForm<?>> ledgers;
    private final Map<String, Supplier<byte[]>> tables = new LinkedHashMap<>();
    private final Map<String, Optional<Handout>> singles = new LinkedHashMap<>();

    public Handouts(Words words) {
        this.words = words;
        this.ledgers = Ledgers.all(words);
        ledgers.forEach(each -> tables.put(each.name(), Once.of(() -> LedgerCsv.write(each))));
        PAPERS.forEach(each -> singles.put(each, single(each)));
        if (words.views().cases().size() <= WORKBOOK_ROWS) {
            TEXTS.forEach(each -> singles.put(each, single(each)));
        }
    }

    /** Every file, each path once. */
    public Stream<Handout> all() {
        Stream<Handout> periods = OF_PERIODS.stream()
                .sorted()
                .flatMap(name -> periods().stream().flatMap(period -> ofPeriod(name, period).stream()));
        Stream<Handout> units = periods().stream()
                .flatMap(period ->
                        words.views().annex1().filers().stream().flatMap(unit -> annex1(period, unit).stream()));
        Stream<Handout> calendars = Stream.concat(
                calendar().stream(),
                words.views().ledger().units().stream().flatMap(each -> calendar(each.id()).stream()));
        return Stream.of(
                        periods,
                        units,
                        singles.values().stream().flatMap(Optional::stream),
                        ledgers.stream().flatMap(each -> of(each).stream()),
                        Stream.of(description()),
                        calendars)
                .flatMap(each -> each);
    }

    /** The periods of which there are forms: those that are over. */
    public List<Period> periods() {
        return words.campaign().periods().stream()
                .filter(each -> !each.to().isAfter(words.asOf()))
                .toList();
    }

    /** A form of the town for a period, by the name of its export; empty if it is of no period, or that is not over. */
    public Optional<Handout> ofPeriod(String name, Period period) {
        return OF_PERIODS.contains(name) && periods().contains(period)
                ? Optional.of(form(name, "forms/" + name + "-town-p" + period.no(), number(period)))
                : Optional.empty();
    }

    /** A unit's Annex 1 as it follows from the records; empty if it owes none or the period is not over. */
    public Optional<Handout> annex1(Period period, Id.Unit unit) {
        if (!periods().contains(period) || !words.views().annex1().filers().contains(unit)) {
            return Optional.empty();
        }
        Map<Parameter, String> asked = number(period);
        asked.put(Parameter.UNIT, unit.value());
        return Optional.of(form("annex1", "forms/annex1-" + unit.value() + "-p" + period.no(), asked));
    }

    private static Map<Parameter, String> number(Period period) {
        Map<Parameter, String> asked = new EnumMap<>(Parameter.class);
        asked.put(Parameter.PERIOD, Integer.toString(period.no()));
        return asked;
    }

    /** The paper or text of that name, of the town; empty where there is nothing to put on it. */
    public Optional<Handout> ofTown(String name) {
        return singles.getOrDefault(name, Optional.empty());
    }

    /** Made at once, because only so is it known whether there is one; they are small. */
    private Optional<Handout> single(String name) {
        Export export = Catalogue.named(name).orElseThrow();
        FileType type = export.types().get(0);
        try {
            byte[] content = export.make(words, Request.of(type)).files().get(0).content();
            String folder = type == FileType.TXT ? "texts/" : "forms/";
            return Optional.of(new Handout(
                    folder + name + "." + type.ending(), Handout.command(name, type, Map.of()), () -> content));
        } catch (Refusal nothing) {
            return Optional.empty();
        }
    }

    private Handout form(String name, String stem, Map<Parameter, String> asked) {
        return made(name, stem + ".xlsx", FileType.XLSX, asked);
    }

    private Handout made(String name, String path, FileType type, Map<Parameter, String> asked) {
        Export export = Catalogue.named(name).orElseThrow();
        return new Handout(path, Handout.command(name, type, asked), () -> {
            try {
                return export.make(words, new Request(type, asked))
                        .files()
                        .get(0)
                        .content();
            } catch (Refusal e) {
                throw new IllegalStateException("what is offered can be made: " + path, e);
            }
        });
    }

    public List<LedgerForm<?>> ledgers() {
        return ledgers;
    }

    /** The files of a ledger: for spreadsheets, as a workbook if it is not long, for programs. */
    public List<Handout> of(LedgerForm<?> ledger) {
        return Arrays.stream(FileType.values())
                .filter(LedgerFile.TYPES::contains)
                .filter(type -> type != FileType.XLSX || ledger.rows().size() <= WORKBOOK_ROWS)
                .map(type -> of(ledger, type))
                .toList();
    }

    private Handout of(LedgerForm<?> ledger, FileType type) {
        return new Handout(
                "ledgers/" + ledger.name() + "." + type.ending(),
                Handout.command("ledger", type, Map.of(Parameter.WHICH, ledger.name())),
                type == FileType.CSV
                        ? tables.getOrDefault(ledger.name(), () -> LedgerCsv.write(ledger))
                        : () -> LedgerFile.of(ledger, type, words));
    }

    /** What describes the ledgers beside which it lies. */
    public Handout description() {
        return new Handout(
                "ledgers/" + DataPackage.NAME,
                Handout.command("package", FileType.CSV, Map.of()),
                () -> DataPackage.describe(words, ledgers, tables));
    }

    /** Days of the whole town; empty if nothing is to be done. */
    public Optional<Handout> calendar() {
        return words.views().deadlines().all().stream().anyMatch(DeadlineCalendar::isOpen)
                ? Optional.of(made("deadlines", "calendars/town.ics", FileType.ICS, Map.of()))
                : Optional.empty();
    }

    /** Days of one unit. */
    public Optional<Handout> calendar(Id.Unit unit) {
        return words.views().deadlines().ownedBy(unit).stream().anyMatch(DeadlineCalendar::isOpen)
                ? Optional.of(made(
                        "deadlines",
                        "calendars/" + unit.value() + ".ics",
                        FileType.ICS,
                        Map.of(Parameter.UNIT, unit.value())))
                : Optional.empty();
    }
}
