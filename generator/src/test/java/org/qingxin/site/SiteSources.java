package org.qingxin.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The texts that make the site: templates, messages and the sources of this package, as they lie in the repository. */
final class SiteSources {
    private static final Path ROOT = root();
    private static final String CODE = "generator/src/main/java/org/qingxin/site";
    private static final String WARNINGS = "generator/src/main/java/org/qingxin/derive/warning";
    private static final String TEMPLATES = "site-templates";

    private SiteSources() {}

    /** Java files of this package by their path from the root. */
    static Map<String, String> code() {
        return files(CODE, ".java");
    }

    /** Java files of the rules that raise warnings, which name the figures of their messages. */
    static Map<String, String> warnings() {
        return files(WARNINGS, ".java");
    }

    /** Template files by their path from the root. */
    static Map<String, String> templates() {
        return files(TEMPLATES, ".ftlh");
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
