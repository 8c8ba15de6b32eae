package org.qingxin.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.qingxin.derive.annex1.ReportedTable;
import org.qingxin.export.XlsxWriter;
import org.qingxin.finding.Catalog;
import org.qingxin.form.Annex1Sheet;
import org.qingxin.form.Annex1Sheet.Filling;
import org.qingxin.form.Cell;
import org.qingxin.form.Demo;
import org.qingxin.form.Sheet;
import org.qingxin.form.Value;
import org.qingxin.intake.Intake.Asked;
import org.qingxin.intake.Intake.Outcome;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.RecordType;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.Drafts;
import org.qingxin.validate.SchemaException;
import org.qingxin.validate.Validator;
import org.qingxin.validate.rule.Rules;
import org.qingxin.wording.Words;

/** Forms of the shipped town, filled in and then changed as people change them. */
final class FilledForms {
    static final Words WORDS = Demo.words();
    static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    static final OnDisk DATA = OnDisk.at(Path.of("../data"));
    private static final Intake INTAKE = intake();

    private FilledForms() {}

    private static Intake intake() {
        try {
            OnDisk schemas = OnDisk.at(Path.of("../schemas"));
            Map<Id, String> origins =
                    Validator.of(schemas, DATA, Rules.all()).load().origins();
            return new Intake(WORDS, DATA, origins, Drafts.of(schemas, WORDS.data(), origins.values()));
        } catch (IOException | SchemaException e) {
            throw new AssertionError(e);
        }
    }

    /** Each finding as {@code CODE message}, without the help. */
    static List<String> told(Outcome outcome) {
        return outcome.findings().stream()
                .map(each -> each.code().id() + " " + Catalog.chinese().message(each))
                .toList();
    }

    static Outcome read(byte[] workbook) {
        return INTAKE.read("表.xlsx", workbook, new Asked(Optional.empty(), Optional.empty()));
    }

    static Outcome read(Sheet sheet) {
        return read(workbook(sheet));
    }

    static byte[] workbook(Sheet... sheets) {
        return XlsxWriter.write(List.of(sheets), LocalDate.of(2022, 1, 20));
    }

    static List<PeriodReport> reports() {
        return WORDS.data().all(RecordType.REPORT).stream()
                .map(PeriodReport.class::cast)
                .toList();
    }

    static PeriodReport report(String id) {
        return reports().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** As the unit filed it. */
    static Sheet sheet(PeriodReport report) {
        Campaign.Period period = period(report.period());
        return new Annex1Sheet(WORDS)
                .of(Filling.of(
                        WORDS.unitName(report.unit()),
                        period.from(),
                        period.to(),
                        Optional.of(new ReportedTable(report)),
                        Optional.of(report)));
    }

    static Campaign.Period period(int no) {
        return WORDS.campaign().periods().get(no - 1);
    }

    /** Something else in the cell of a key. */
    static Sheet with(Sheet sheet, String key, Value value) {
        return with(
                sheet,
                cells -> cells.replaceAll(each -> each.key().equals(Optional.of(key))
                        ? new Cell(
                                each.row(), each.column(), each.rows(), each.columns(), each.key(), value, each.style())
                        : each));
    }

    /** Another text in the place of one that says something. */
    static Sheet renamed(Sheet sheet, String from, String to) {
        return with(
                sheet,
                cells -> cells.replaceAll(each -> each.value().written().equals(from)
                        ? new Cell(
                                each.row(),
                                each.column(),
                                each.rows(),
                                each.columns(),
                                each.key(),
                                new Value.Text(to),
                                each.style())
                        : each));
    }

    /** Whole rows and columns put in before the ones so counted. */
    static Sheet inserted(Sheet sheet, int row, int column) {
        List<Double> heights = new ArrayList<>(sheet.heights());
        List<Double> widths = new ArrayList<>(sheet.widths());
        if (row >= 0) {
            heights.add(row, 20.0);
        }
        if (column >= 0) {
            widths.add(column, 3.0);
        }
        List<Cell> cells = sheet.cells().stream()
                .map(each -> moved(each, row < 0 ? Integer.MAX_VALUE : row, column < 0 ? Integer.MAX_VALUE : column))
                .toList();
        return new Sheet(
                sheet.form(),
                sheet.name(),
                sheet.title(),
                sheet.page(),
                sheet.footer(),
                widths,
                heights,
                cells,
                Optional.empty(),
                List.of());
    }

    private static Cell moved(Cell cell, int row, int column) {
        boolean isBelow = cell.row() >= row;
        boolean isRight = cell.column() >= column;
        return new Cell(
                cell.row() + (isBelow ? 1 : 0),
                cell.column() + (isRight ? 1 : 0),
                cell.rows() + (!isBelow && cell.bottom() > row ? 1 : 0),
                cell.columns() + (!isRight && cell.end() > column ? 1 : 0),
                cell.key(),
                cell.value(),
                cell.style());
    }

    interface Mutation {
        void of(List<Cell> cells);
    }

    static Sheet with(Sheet sheet, Mutation mutation) {
        List<Cell> cells = new ArrayList<>(sheet.cells());
        mutation.of(cells);
        return new Sheet(
                sheet.form(),
                sheet.name(),
                sheet.title(),
                sheet.page(),
                sheet.footer(),
                sheet.widths(),
                sheet.heights(),
                cells,
                sheet.repeated(),
                List.of());
    }

    /** Another content of a cell, as workbooks spell it: {@code t="e"} and {@code <v>7</v>}. */
    static byte[] withCell(Sheet sheet, String address, String type, String content) {
        return altered(
                workbook(sheet),
                FIRST_SHEET,
                xml -> xml.replaceFirst(
                        "<c r=\"" + address + "\"( s=\"[0-9]+\")?[^>]*?(/>|>.*?</c>)",
                        "<c r=\"" + address + "\"$1" + type + ">" + content + "</c>"));
    }

    /** The text of a part changed, for what the program itself never writes. */
    static byte[] altered(byte[] workbook, String part, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, Boolean> found = new HashMap<>();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook), UTF_8);
                ZipOutputStream to = new ZipOutputStream(bytes, UTF_8)) {
            for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), UTF_8);
                String changed = each.getName().equals(part) ? change.apply(text) : text;
                found.put(each.getName(), !changed.equals(text));
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write(changed.getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!found.getOrDefault(part, false)) {
            throw new AssertionError("nothing changed in " + part);
        }
        return bytes.toByteArray();
    }
}
