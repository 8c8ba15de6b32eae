package org.qingxin.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A form as text, to be looked at once and compared ever after; written anew with {@code -Dgolden.update=true}. */
final class SheetText {
    private static final Path EXPECTED = Path.of("src/test/resources/form/expected");

    private SheetText() {}

    static String of(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        text.append(sheet.form() + " | " + sheet.name() + " | " + sheet.title() + "\n");
        text.append(sheet.page() + " | " + sheet.footer().note() + " | "
                + sheet.footer().pages() + "\n");
        text.append("widths " + sheet.widths() + "\nheights " + sheet.heights() + "\n");
        sheet.repeated()
                .ifPresent(band -> text.append("repeated " + (band.first() + 1) + "-" + (band.last() + 1) + "\n"));
        for (Cell cell : sheet.cells()) {
            text.append(cell.address());
            if (cell.rows() > 1 || cell.columns() > 1) {
                text.append(":" + Cell.address(cell.bottom() - 1, cell.end() - 1));
            }
            text.append(" " + cell.style().role());
            cell.key().ifPresent(key -> text.append(" <" + key + ">"));
            text.append(" " + cell.value().written().replace("\n", "\\n")).append("\n");
        }
        return text.toString();
    }

    static void assertAsFoundGood(String name, Sheet sheet) throws IOException {
        Path file = EXPECTED.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, of(sheet), UTF_8);
        }
        assertThat(file).as("a form is new; write it with -Dgolden.update=true").isRegularFile();
        assertThat(of(sheet)).as(name).isEqualTo(Files.readString(file, UTF_8));
    }
}
