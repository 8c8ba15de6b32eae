import java.util.Locale;

/** The text of one record. */
final class Yaml {
    private final String type;
    private final StringBuilder lines = new StringBuilder();

    Yaml(String type, String id) {
        this.type = type;
        line("id: %s", id);
    }

    void line(String format, Object... values) {
        lines.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    String text(String folder) {
        String up = "../".repeat(folder.split("/").length + 1);
        return "# yaml-language-server: $schema=" + up + "schemas/" + type + ".schema.json\n" + lines;
    }
}
