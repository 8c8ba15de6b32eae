package org.qingxin.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingxin.audit.JsonReader.MalformedException;
import org.qingxin.audit.Manifest.Commit;
import org.qingxin.audit.Manifest.Origin;
import org.qingxin.audit.Manifest.Past;
import org.qingxin.audit.Manifest.PublishedFile;
import org.qingxin.audit.Manifest.RecordFile;
import org.qingxin.audit.Manifest.Source;
import org.qingxin.history.Earlier;
import org.qingxin.history.Earlier.Standing;

/** Reads the list of a site. */
public final class ManifestReader {
    private ManifestReader() {}

    /** Empty if it is no such list, or one that another version of the program wrote in another way. */
    public static Optional<Manifest> read(byte[] bytes) {
        return read(new String(bytes, UTF_8));
    }

    /** Only what stands before the lists of files and records, which may be long. */
    public static Optional<Origin> origin(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        int end = text.indexOf(ManifestText.FILES);
        return end < 0
                ? Optional.empty()
                : read(text.substring(0, end) + ManifestText.FILES + "],\"records\": []}")
                        .map(Manifest::origin);
    }

    private static Optional<Manifest> read(String text) {
        try {
            Members members = new Members(map(JsonReader.read(text)));
            return members.number("manifest") == ManifestText.FORMAT
                    ? Optional.of(manifest(members))
                    : Optional.empty();
        } catch (MalformedException | DateTimeException | ClassCastException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Manifest manifest(Members members) throws MalformedException {
        List<PublishedFile> files = new ArrayList<>();
        for (Object each : members.list("files")) {
            Members file = new Members(map(each));
            files.add(new PublishedFile(file.string("path"), file.number("bytes"), file.string("sha256")));
        }
        List<RecordFile> records = new ArrayList<>();
        for (Object each : members.list("records")) {
            Members record = new Members(map(each));
            records.add(new RecordFile(
                    record.string("id"),
                    record.string("path"),
                    record.string("blob"),
                    record.string("sha256"),
                    record.optional("commit")));
        }
        return new Manifest(origin(members), files, records);
    }

    private static Origin origin(Members members) throws MalformedException {
        Commit commit = new Commit(
                members.optional("commit"),
                members.optional("committedOn"),
                Source.valueOf(members.string("source").toUpperCase(Locale.ROOT)),
                members.value("changed") instanceof List<?> ? Optional.of(members.texts("changed")) : Optional.empty());
        List<Earlier> earlier = new ArrayList<>();
        for (Object each : members.list("earlier")) {
            Members one = new Members(map(each));
            earlier.add(new Earlier(
                    one.string("commit"),
                    Standing.valueOf(one.string("standing").toUpperCase(Locale.ROOT))));
        }
        return new Origin(
                members.string("program"),
                members.string("language"),
                LocalDate.parse(members.string("asOf")),
                LocalDate.parse(members.string("checkedOn")),
                commit,
                new Past(members.string("history"), members.texts("remarks"), earlier),
                members.string("schemas"),
                members.string("templates"));
    }

    private static Map<?, ?> map(Object value) throws MalformedException {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new MalformedException();
    }

    /** Of an object, each asked for as what it has to be. */
    private record Members(Map<?, ?> all) {
        Object value(String key) throws MalformedException {
            Object value = all.get(key);
            if (value == null) {
                throw new MalformedException();
            }
            return value;
        }

        String string(String key) throws MalformedException {
            return (String) value(key);
        }

        long number(String key) throws MalformedException {
            return (Long) value(key);
        }

        Optional<String> optional(String key) throws MalformedException {
            return value(key) instanceof String text ? Optional.of(text) : Optional.empty();
        }

        List<?> list(String key) throws MalformedException {
            return (List<?>) value(key);
        }

        List<String> texts(String key) throws MalformedException {
            List<String> texts = new ArrayList<>();
            for (Object each : list(key)) {
                texts.add((String) each);
            }
            return texts;
        }
    }
}
