package org.qingxin.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What words are asked for in: templates, messages and Java sources, as they lie in the repository. */
final class WordSources {
    private static final Path ROOT = root();
    private static final String CODE = "generator/src/main/java/org/qingxin/";
    /** Packages that ask for words of the site. */
    private static final List<String> SPEAKERS =
            List.of("form", "compare", "export", "review", "wording", "site", "audit");

    private static final String TEMPLATES = "site-templates";

    private WordSources() {}

    /** Java files that ask for words, by their path from the root. */
    static Map<String, String> code() {
        var files = new TreeMap<String, String>();
        SPEAKERS.forEach(each -> files.putAll(files(CODE + each, ".java")));
        return files;
    }

    /** Java files of the rules that raise warnings, which name the figures of their messages. */
    static Map<String, String> warnings() {
        return files(CODE + "derive/warning", ".java");
    }

    /** The shipped rule sets, which name their numbers by codes. */
    static Map<String, String> ruleSets() {
        return files("data/rules", ".yaml");
    }

    /** Template files by their path from the root. */
    static Map<String, String> templates() {
        var files = new TreeMap<>(files(TEMPLATES, ".ftlh"));
        files.putAll(files(TEMPLATES, ".ftl"));
        return files;
    }

    static String messages(String language) {
        return read(ROOT.resolve(TEMPLATES).resolve("messages").resolve(language + ".properties"));
    }

    /** 1-based line of a place in a text. */
    static long lineOf(String text, int offset) {
        return text.substring(0, offset).chars().filter(each -> each == '\n').count() + 1;
    }

    private static Map<String, String> files(String folder, String ending) {
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(ROOT.resolve(folder))) {
            found.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> files.put(ROOT.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
