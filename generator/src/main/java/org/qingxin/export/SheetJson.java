package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.qingxin.form.Cell;
import org.qingxin.form.Sheet;
import org.qingxin.form.Value;

/**
 * What a form says, by its keys, for programs: counts and money as numbers, money always in 元, days as ISO days, what is
 * ticked as a list of codes, nothing as null.
 */
final class SheetJson {
    private SheetJson() {}

    static byte[] write(Sheet sheet, LocalDate asOf) {
        String values = sheet.cells().stream()
                .filter(each -> each.key().isPresent())
                .map(each -> "    " + Json.text(each.key().orElseThrow()) + ": " + value(each))
                .collect(Collectors.joining(",\n"));
        return ("{\n  \"form\": " + Json.text(sheet.form())
                        + ",\n  \"title\": " + Json.text(sheet.title())
                        + ",\n  \"asOf\": " + Json.text(asOf.toString())
                        + ",\n  \"money\": \"CNY\""
                        + ",\n  \"values\": {\n" + values + "\n  }\n}\n")
                .getBytes(UTF_8);
    }

    private static String value(Cell cell) {
        Value value = cell.value();
        if (value instanceof Value.Count count) {
            return Long.toString(count.number());
        }
        if (value instanceof Value.Amount amount) {
            return amount.money().yuan().toPlainString();
        }
        if (value instanceof Value.Percent percent) {
            return percent.percent().toPlainString();
        }
        if (value instanceof Value.Day day) {
            return Json.text(day.day().toString());
        }
        if (value instanceof Value.Choice choice) {
            return choice.options().stream()
                    .filter(Value.Choice.Option::ticked)
                    .map(each -> Json.text(each.code()))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Value.Blank ? "null" : Json.text(value.written());
    }
}
