package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingxin.form.ChangesSheet;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeRow;
import org.qingxin.wording.change.ChangeRow.Column;

/**
 * The change log as a file, the newest commit first. What it covers stands in it: in the second line of workbook and csv, as
 * {@code extent} in json, whose lines are under {@code changes}. The lines of csv and json are told commit by commit and not
 * kept, for there may be hundreds of thousands of them.
 *
 * @param extent how far back the log goes and what of it was asked for
 * @param isWhole whether that is all that ever happened to the records
 * @param commits the lines of each
 */
public record ChangesFile(Words words, String extent, boolean isWhole, List<Supplier<List<ChangeRow>>> commits) {
    public byte[] as(FileType type) {
        return switch (type) {
            case CSV -> csv();
            case XLSX -> workbook();
            case JSON -> json();
            case TXT, ICS -> throw new IllegalArgumentException("a table is neither text nor calendar");
        };
    }

    /** Made of the lines of each commit, on all threads. */
    private <T> Stream<T> each(Function<List<ChangeRow>, T> made) {
        return commits.parallelStream()
                .map(Supplier::get)
                .filter(rows -> !rows.isEmpty())
                .map(made);
    }

    private byte[] workbook() {
        List<ChangeRow> rows = each(List::stream).flatMap(Function.identity()).toList();
        return XlsxWriter.write(List.of(new ChangesSheet(words).of(extent, rows)), words.asOf());
    }

    private byte[] csv() {
        List<String> headings = Arrays.stream(Column.values())
                .map(each -> Csv.text(words.text("changes.column." + each.code())))
                .toList();
        byte[] head = Csv.lines(List.of(alone(words.text("changes.title")), alone(extent), headings));
        Stream<byte[]> lines = each(rows -> Csv.lines(rows.stream()
                .map(row -> row.texts().stream().map(Csv::text).toList())
                .toList()));
        return Csv.ofParts(Stream.concat(Stream.of(head), lines));
    }

    /** A line that says one thing, as long as the others. */
    private static List<String> alone(String text) {
        List<String> fields = new ArrayList<>(Collections.nCopies(Column.values().length, ""));
        fields.set(0, Csv.text(text));
        return fields;
    }

    private byte[] json() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                ("{\n  \"extent\": " + Json.text(extent) + ",\n  \"whole\": " + isWhole + ",\n  \"changes\": [\n")
                        .getBytes(UTF_8));
        byte[] between = ",\n".getBytes(UTF_8);
        int head = file.size();
        each(rows -> rows.stream()
                        .map(ChangesFile::json)
                        .collect(joining(",\n"))
                        .getBytes(UTF_8))
                .forEachOrdered(lines -> {
                    if (file.size() > head) {
                        file.writeBytes(between);
                    }
                    file.writeBytes(lines);
                });
        file.writeBytes("\n  ]\n}\n".getBytes(UTF_8));
        return file.toByteArray();
    }

    private static String json(ChangeRow row) {
        return Arrays.stream(Column.values())
                .map(each -> "\"" + each.code() + "\": " + Json.text(row.text(each)))
                .collect(joining(", ", "    {", "}"));
    }
}
