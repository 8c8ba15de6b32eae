package org.qingxin.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.qingxin.model.RecordType;

/** The first line of a record, by which editors find its schema; {@code schemas/} lies beside {@code data/}. */
final class Modeline {
    private static final Pattern ANY = Pattern.compile("#\\s*yaml-language-server\\s*:.*");

    private Modeline() {}

    static String of(String path, RecordType type) {
        int depth = (int) path.chars().filter(each -> each == '/').count() + 1;
        return "# yaml-language-server: $schema=" + "../".repeat(depth) + "schemas/" + type.schemaFile();
    }

    /** The text with the right line first, in the place of any other among its first comments. */
    static String put(String text, String line) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int above = 0;
        while (above < lines.size()
                && (lines.get(above).isBlank() || lines.get(above).startsWith("#"))) {
            if (ANY.matcher(lines.get(above)).matches()) {
                lines.remove(above);
            } else {
                above++;
            }
        }
        return line + "\n" + String.join("\n", lines);
    }
}
