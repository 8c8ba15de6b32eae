package org.qingxin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qingxin.cli.Main;

/** A site in a folder, built once for all browser tests by the command that its readers' site is built by. */
enum PublishedSite {
    /** The repository's own records. */
    DEMONSTRATION(List.of()),
    ENGLISH(List.of("--lang", "en")),
    /** The same town with every case {@link ManifoldTown#TIMES} times, so that its ledger has more than one page. */
    MANIFOLD(List.of()) {
        @Override
        Path data() throws IOException {
            return ManifoldTown.write(Files.createTempDirectory("qingxin-town"));
        }
    };

    private final List<String> options;
    private Path folder = Path.of("");

    PublishedSite(List<String> options) {
        this.options = options;
    }

    Path data() throws IOException {
        return Path.of("../data");
    }

    Path at(String path) {
        return folder().resolve(path);
    }

    /** One page of each type: those at the root, and of every folder its list and the largest of its records. */
    List<String> pageTypes() {
        Map<String, Path> largest = new TreeMap<>();
        try (var files = Files.walk(folder())) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".html")).collect(Collectors.toList())) {
                largest.merge(typeOf(each), each, PublishedSite::larger);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return largest.values().stream()
                .map(each -> folder().relativize(each).toString())
                .toList();
    }

    private synchronized Path folder() {
        if (folder.toString().isEmpty()) {
            try {
                folder = build(Files.createTempDirectory("qingxin-browser").resolve("site"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    private Path build(Path site) throws IOException {
        var command = new ArrayList<>(List.of("build", "--quiet", "--data", data().toString()));
        command.addAll(List.of("--schemas", "../schemas", "--templates", "../site-templates"));
        command.addAll(List.of("--out", site.toString()));
        command.addAll(options);
        Main.main(command.toArray(String[]::new));
        return site;
    }

    /** The folder and, for a list or a page at the root, the name. */
    private String typeOf(Path page) {
        Path path = folder().relativize(page);
        String name = path.getFileName().toString();
        boolean isOwnType = path.getNameCount() == 1 || name.equals("index.html") || name.startsWith("annex");
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
