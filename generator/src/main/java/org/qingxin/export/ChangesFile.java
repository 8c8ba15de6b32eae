package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.qingxin.form.ChangesSheet;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeRow;
import org.qingxin.wording.change.ChangeRow.Column;

/**
 * The change log as a file. What it covers stands in it: in the second line of workbook and csv, as {@code extent} in
 * json, whose lines are under {@code changes}.
 *
 * @param extent how far back the log goes and what of it was asked for
 * @param isWhole whether that is all that ever happened to the records
 */
public record ChangesFile(Words words, String extent, boolean isWhole, List<ChangeRow> rows) {
    public byte[] as(FileType type) {
        return switch (type) {
            case CSV -> SheetCsv.write(new ChangesSheet(words).of(extent, rows));
            case XLSX -> XlsxWriter.write(List.of(new ChangesSheet(words).of(extent, rows)), words.asOf());
            case JSON -> json().getBytes(UTF_8);
            case TXT, ICS -> throw new IllegalArgumentException("a table is neither text nor calendar");
        };
    }

    private String json() {
        String lines = rows.stream().map(ChangesFile::json).collect(joining(",\n"));
        return "{\n  \"extent\": " + Json.text(extent) + ",\n  \"whole\": " + isWhole + ",\n  \"changes\": [\n" + lines
                + "\n  ]\n}\n";
    }

    private static String json(ChangeRow row) {
        return Arrays.stream(Column.values())
                .map(each -> "\"" + each.code() + "\": " + Json.text(row.text(each)))
                .collect(joining(", ", "    {", "}"));
    }
}
