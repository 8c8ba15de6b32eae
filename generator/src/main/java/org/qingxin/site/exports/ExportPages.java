package org.qingxin.site.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.export.Catalogue;
import org.qingxin.export.Export;
import org.qingxin.export.FileType;
import org.qingxin.export.Handout;
import org.qingxin.export.Handouts;
import org.qingxin.export.Parameter;
import org.qingxin.form.ledger.LedgerForm;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.wording.Format;
import org.qingxin.wording.PeriodWords;

/** {@code exports.html}: everything that can be exported: what it is for, its files, and the command that makes it. */
public final class ExportPages {
    private final Edition edition;

    public ExportPages(Edition edition) {
        this.edition = edition;
    }

    public record ExportsPage(Layout layout, String meta, List<Group> groups) {}

    public record Group(String id, String title, String note, List<Row> rows) {}

    /**
     * @param use what it is for and who gets it
     * @param files those that lie beside the pages; none where it is made by command only
     * @param more files of single units
     * @param note why there is no file, or not of every type
     */
    public record Row(String name, String use, String command, List<Link> files, List<Link> more, String note) {}

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.EXPORTS, "exports.ftlh", this::page));
    }

    private ExportsPage page() {
        return new ExportsPage(
                edition.layout(Address.EXPORTS, edition.text("nav.exports"), Address.EXPORTS, true),
                edition.text("exports.meta", edition.asOf()),
                List.of(
                        new Group(
                                "forms",
                                edition.text("exports.forms"),
                                edition.text("exports.formsNote"),
                                entries(FileType.XLSX)),
                        new Group(
                                "ledgers",
                                edition.text("exports.ledgers"),
                                edition.text("exports.ledgersNote"),
                                ledgers()),
                        new Group(
                                "calendars",
                                edition.text("exports.calendars"),
                                edition.text("exports.calendarsNote"),
                                List.of(calendars())),
                        new Group(
                                "texts",
                                edition.text("exports.texts"),
                                edition.text("exports.textsNote"),
                                entries(FileType.TXT))));
    }

    private Handouts handouts() {
        return edition.handouts();
    }

    /** Papers or texts, by what they are usually written as; ledgers have a table of their own. */
    private List<Row> entries(FileType usual) {
        return Catalogue.all().stream()
                .filter(each -> each.types().get(0) == usual && !each.name().equals("ledger"))
                .map(this::entry)
                .toList();
    }

    private Row entry(Export export) {
        List<Link> files = new ArrayList<>();
        handouts().periods().stream()
                .flatMap(period -> handouts().ofPeriod(export.name(), period).stream()
                        .map(each -> link(PeriodWords.name(period, edition.words()), each)))
                .forEach(files::add);
        handouts().ofTown(export.name()).map(this::typed).ifPresent(files::add);
        return new Row(
                edition.text("export.entry." + export.name()),
                use(export.name()),
                "export " + export.name() + (export.parameters().contains(Parameter.WHICH) ? " …" : ""),
                files,
                List.of(),
                files.isEmpty() ? edition.text("exports.byCommand") : "");
    }

    private String use(String name) {
        String key = "exports.for." + name;
        return edition.messages().has(key) ? edition.text(key) : "";
    }

    private List<Row> ledgers() {
        List<Row> rows = new ArrayList<>();
        handouts().ledgers().forEach(each -> rows.add(ledger(each)));
        Handout description = handouts().description();
        rows.add(new Row(
                edition.text("exports.package"),
                edition.text("exports.for.package"),
                description.command(),
                List.of(typed(description)),
                List.of(),
                ""));
        return rows;
    }

    private Row ledger(LedgerForm<?> ledger) {
        List<Handout> files = handouts().of(ledger);
        boolean workbook = files.stream().anyMatch(each -> each.type() == FileType.XLSX);
        return new Row(
                edition.text(
                        "exports.rows",
                        ledger.title(),
                        Format.count(ledger.rows().size())),
                edition.text("ledger.for." + ledger.name()),
                "export ledger " + ledger.name(),
                files.stream().map(this::typed).toList(),
                List.of(),
                workbook ? "" : edition.text("exports.tooLong", Format.count(Handouts.WORKBOOK_ROWS)));
    }

    private Row calendars() {
        Optional<Handout> town = handouts().calendar();
        List<Link> units = edition.views().ledger().units().stream()
                .flatMap(unit -> calendar(unit).stream())
                .toList();
        return new Row(
                edition.text("export.entry.deadlines"),
                use("deadlines"),
                "export deadlines --unit …",
                town.map(each -> link(edition.town().name(), each)).stream().toList(),
                units,
                town.isEmpty() ? edition.text("calendar.none") : "");
    }

    private Optional<Link> calendar(Unit unit) {
        Id.Unit id = unit.id();
        return handouts().calendar(id).map(each -> link(unit.name(), each));
    }

    private static Link link(String text, Handout file) {
        return new Link(text, Address.of(file));
    }

    private Link typed(Handout file) {
        return link(file.type().name().toLowerCase(Locale.ROOT), file);
    }
}
