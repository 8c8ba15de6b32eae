package org.qingxin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qingxin.cli.Main;

/** The repository's own site, built once for all browser tests by the command that its readers' site is built by. */
final class PublishedSite {
    private static final Path SITE = build();

    private PublishedSite() {}

    static Path at(String path) {
        return SITE.resolve(path);
    }

    private static Path build() {
        try {
            Path site = Files.createTempDirectory("qingxin-browser").resolve("site");
            Main.main(new String[] {
                "build",
                "--quiet",
                "--data",
                "../data",
                "--schemas",
                "../schemas",
                "--templates",
                "../site-templates",
                "--out",
                site.toString()
            });
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page of each type: those at the root, and of every folder its list and the largest of its records. */
    static List<String> pageTypes() {
        Map<String, Path> largest = new TreeMap<>();
        try (var files = Files.walk(SITE)) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".html")).collect(Collectors.toList())) {
                largest.merge(typeOf(each), each, PublishedSite::larger);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return largest.values().stream()
                .map(each -> SITE.relativize(each).toString())
                .toList();
    }

    /** The folder and, for a list or a page at the root, the name. */
    private static String typeOf(Path page) {
        Path path = SITE.relativize(page);
        String name = path.getFileName().toString();
        boolean isOwnType = path.getNameCount() == 1 || name.equals("index.html");
        String folder = path.getNameCount() == 1 ? "" : path.getParent().toString();
        String kind = folder.replaceAll("^periods/.+", "periods/unit")
                .replaceAll("^cases/HG-.+", "cases/dossier")
                .replaceAll("/by-.*", "/facet");
        return isOwnType ? kind + "/" + name : kind;
    }

    private static Path larger(Path a, Path b) {
        try {
            return Files.size(b) > Files.size(a) ? b : a;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
