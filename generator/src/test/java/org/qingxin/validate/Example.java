package org.qingxin.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.rule.Rules;

/** A small valid town with a record of every type, to make one mistake in; held against the schemas that are shipped. */
final class Example {
    static final OnDisk SCHEMAS = OnDisk.at(Path.of("../schemas"));
    static final LocalDate TODAY = LocalDate.of(2022, 1, 20);

    private static final Schemas COMPILED = compiled();
    private static final Map<String, String> TOWN = texts(OnDisk.at(Path.of("src/test/resources/validate/town")));
    private static final Map<String, String> SHORT = Map.of(
            "town", "town.yaml",
            "case", "cases/2021/v-baohong/HG-2021-BH-001.yaml",
            "case2", "cases/2021/v-baohong/HG-2021-BH-002.yaml",
            "employer", "employers/v-baohong/HG-E-BH-001.yaml",
            "project", "projects/v-baohong/HG-P-BH-001.yaml",
            "inspection", "inspections/2021/v-baohong/HG-I-2021-BH-001.yaml",
            "campaign", "campaigns/2021-winter.yaml",
            "report", "reports/2021-winter/1/2021-winter-1-v-baohong.yaml",
            "briefing", "briefings/2021-11-24/2021-11-24-v-baohong.yaml",
            "unit", "units/v-baohong.yaml");

    private final Map<String, String> files;

    private Example(Map<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    static Example town() {
        return new Example(TOWN);
    }

    static Example of(Map<String, String> files) {
        return new Example(files);
    }

    static Map<String, String> texts(SourceTree tree) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (String path : tree.survey().files()) {
                texts.put(path, new String(tree.read(path, 1 << 20), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Replaces the first occurrence; {@code file} is a path or one of the short names above. */
    Example edit(String file, String from, String to) {
        String path = path(file);
        String text = files.getOrDefault(path, "");
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        return with(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    Example with(String file, String text) {
        var changed = new TreeMap<>(files);
        changed.put(path(file), text);
        return new Example(changed);
    }

    Example without(String file) {
        var changed = new TreeMap<>(files);
        assertThat(changed.remove(path(file))).isNotNull();
        return new Example(changed);
    }

    String text(String file) {
        return files.getOrDefault(path(file), "");
    }

    Map<String, String> files() {
        return files;
    }

    static String path(String file) {
        return SHORT.getOrDefault(file, file);
    }

    List<Finding> findings() {
        return findings(InMemory.ofTexts(files));
    }

    static List<Finding> findings(SourceTree tree) {
        try {
            var validator = new Validator(COMPILED, tree, Rules.all());
            return validator.check(validator.load(), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schemas compiled() {
        try {
            return Schemas.load(SCHEMAS);
        } catch (SchemaException e) {
            throw new AssertionError(e.finding().toString(), e);
        }
    }

    /** Each finding as {@code CODE path:line text}, the text being what the span covers. */
    String summary() {
        return findings().stream()
                .map(each ->
                        each.code() + " " + each.at().path() + ":" + each.at().line() + " " + slice(each.at()))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    /** As {@link #summary()}, without the path that is expected. */
    String summary(String file) {
        return summary().replace(" " + path(file) + ":", " ");
    }

    String slice(Span span) {
        String[] lines = text(span.path()).split("\n", -1);
        if (span.line() > lines.length) {
            return "";
        }
        int[] line = lines[span.line() - 1].codePoints().toArray();
        int to = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, line.length) : line.length;
        int from = Math.min(span.column() - 1, to);
        return new String(line, from, to - from);
    }
}
