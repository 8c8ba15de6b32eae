package org.qingxin.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.qingxin.audit.Manifest.Commit;
import org.qingxin.audit.Manifest.Origin;
import org.qingxin.audit.Manifest.Past;
import org.qingxin.audit.Manifest.PublishedFile;
import org.qingxin.audit.Manifest.RecordFile;
import org.qingxin.export.Json;

/** The list as it is written: JSON, one line for each file and each record, so that it can be searched and compared. */
final class ManifestText {
    /** Of the way it is written; who reads refuses another. */
    static final int FORMAT = 1;

    /** Ends what stands before the files. */
    static final String FILES = "\n\"files\": [";

    private ManifestText() {}

    static byte[] of(Manifest manifest) {
        StringBuilder text = new StringBuilder(
                256 * (manifest.files().size() + manifest.records().size() + 8));
        head(manifest.origin(), text);
        text.append(FILES);
        lines(manifest.files(), ManifestText::line, text);
        text.append("],\n\"records\": [");
        lines(manifest.records(), ManifestText::line, text);
        return text.append("]\n}\n").toString().getBytes(UTF_8);
    }

    private static void head(Origin origin, StringBuilder text) {
        Commit commit = origin.commit();
        Past past = origin.past();
        text.append("{\n");
        member("manifest", Integer.toString(FORMAT), text);
        member("program", Json.text(origin.program()), text);
        member("language", Json.text(origin.language()), text);
        member("asOf", Json.text(origin.asOf().toString()), text);
        member("checkedOn", Json.text(origin.checkedOn().toString()), text);
        member("commit", orNull(commit.id()), text);
        member("committedOn", orNull(commit.committedOn()), text);
        member("source", Json.text(commit.source().name().toLowerCase(Locale.ROOT)), text);
        member("history", Json.text(past.reach()), text);
        member("remarks", list(past.remarks()), text);
        member(
                "earlier",
                past.earlier().stream()
                        .map(each -> "{\"commit\": " + Json.text(each.commit()) + ", \"standing\": "
                                + Json.text(each.standing().name().toLowerCase(Locale.ROOT)) + "}")
                        .collect(joining(", ", "[", "]")),
                text);
        member("schemas", Json.text(origin.schemas()), text);
        member("templates", Json.text(origin.templates()), text);
        member("changed", commit.changed().map(ManifestText::list).orElse("null"), text);
        text.setLength(text.length() - 1);
    }

    private static void member(String key, String value, StringBuilder text) {
        text.append('"').append(key).append("\": ").append(value).append(",\n");
    }

    private static String orNull(Optional<String> value) {
        return value.map(Json::text).orElse("null");
    }

    private static String list(List<String> values) {
        return values.stream().map(Json::text).collect(joining(", ", "[", "]"));
    }

    private static <T> void lines(List<T> all, Function<T, String> line, StringBuilder text) {
        String before = "\n";
        for (T each : all) {
            text.append(before).append(line.apply(each));
            before = ",\n";
        }
    }

    private static String line(PublishedFile file) {
        return "{\"path\": " + Json.text(file.path()) + ", \"bytes\": " + file.bytes() + ", \"sha256\": \""
                + file.sha256() + "\"}";
    }

    private static String line(RecordFile record) {
        return "{\"id\": " + Json.text(record.id()) + ", \"path\": " + Json.text(record.path()) + ", \"blob\": \""
                + record.blob() + "\", \"sha256\": \"" + record.sha256() + "\", \"commit\": " + orNull(record.commit())
                + "}";
    }
}
