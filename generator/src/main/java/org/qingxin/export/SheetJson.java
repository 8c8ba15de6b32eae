package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Locale;
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
                .map(each -> "    " + quoted(each.key().orElseThrow()) + ": " + value(each))
                .collect(Collectors.joining(",\n"));
        return ("{\n  \"form\": " + quoted(sheet.form())
                        + ",\n  \"title\": " + quoted(sheet.title())
                        + ",\n  \"asOf\": " + quoted(asOf.toString())
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
            return quoted(day.day().toString());
        }
        if (value instanceof Value.Choice choice) {
            return choice.options().stream()
                    .filter(Value.Choice.Option::ticked)
                    .map(each -> quoted(each.code()))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Value.Blank ? "null" : quoted(value.written());
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').append((char) each);
            } else if (each == '\n') {
                quoted.append("\\n");
            } else if (each < ' ' || Character.isSurrogate((char) each) || each == 0x2028 || each == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", each));
            } else {
                quoted.append((char) each);
            }
        });
        return quoted.append('"').toString();
    }
}
