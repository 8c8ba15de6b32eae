package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The office program that opens what is written here, as people's own would. It starts slowly, so all files of a test go
 * in one call, with a profile of their own.
 */
public final class LibreOffice {
    private static final List<String> PROGRAMS = List.of("soffice", "pdftotext", "pdfinfo");
    private static final Pattern SIZE = Pattern.compile("Page size: +([0-9.]+) x ([0-9.]+) pts");
    private static final Pattern PAGES = Pattern.compile("Pages: +([0-9]+)");
    private static final Pattern BOX = Pattern.compile(
            "<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">(.*)</word>");
    /** Comma, quote, UTF-8, as shown, every sheet: the positions of the filter's options. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

    private static boolean told;

    private final Path folder;

    private LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Where a word stands on a page, in points. */
    record Word(int page, double left, double top, double right, double bottom, String text) {
        /** Whether both are printed in one place: the lines of one meet the middle of the other. */
        boolean isOver(Word other) {
            double middle = (top + bottom) / 2;
            double reach = (other.bottom - other.top) / 4;
            return page == other.page
                    && middle > other.top + reach
                    && middle < other.bottom - reach
                    && left < other.right - 1
                    && right > other.left + 1;
        }
    }

    /**
     * What became of one workbook on paper.
     *
     * @param text of all pages
     * @param words of all pages, in their places
     * @param width of the first page in points, and {@code height}
     */
    record Printed(String text, List<Word> words, int pages, double width, double height) {
        boolean landscape() {
            return width > height;
        }
    }

    /**
     * Skips the test, and says so once where it cannot be overlooked, if the machine has no LibreOffice.
     *
     * @param folder empty, for this run alone
     */
    public static LibreOffice in(Path folder) {
        boolean isThere = PROGRAMS.stream().allMatch(each -> Files.isExecutable(Path.of("/usr/bin", each)));
        if (!isThere) {
            warn();
        }
        assumeTrue(isThere, "no /usr/bin/soffice with pdftotext and pdfinfo");
        return new LibreOffice(folder);
    }

    private static synchronized void warn() {
        if (!told) {
            told = true;
            System.err.println("""
                    ****************************************************************
                    没有找到 LibreOffice，表格文件的打开测试全部跳过。
                    NO LIBREOFFICE FOUND: the tests that open workbooks are skipped.
                    Debian: apt-get install libreoffice-calc-nogui poppler-utils fonts-noto-cjk
                    ****************************************************************""");
        }
    }

    /** Prints workbooks to PDF and reads the pages. */
    Map<String, Printed> print(Map<String, byte[]> workbooks) throws IOException, InterruptedException {
        Path out = convert(workbooks, "pdf");
        Map<String, Printed> printed = new LinkedHashMap<>();
        for (String name : workbooks.keySet()) {
            printed.put(name, read(out.resolve(name + ".pdf")));
        }
        return printed;
    }

    /** The first sheet of each workbook as a table, each cell as it is shown. */
    Map<String, String> tables(Map<String, byte[]> workbooks) throws IOException, InterruptedException {
        Path out = convert(workbooks, CSV);
        Map<String, String> tables = new LinkedHashMap<>();
        for (String name : workbooks.keySet()) {
            try (var files = Files.list(out)) {
                Path first = files.filter(each -> each.getFileName().toString().startsWith(name + "-"))
                        .sorted()
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not opened: " + name));
                tables.put(name, Files.readString(first, UTF_8));
            }
        }
        return tables;
    }

    /**
     * Opens files and saves them in another form.
     *
     * @param suffix of the files, by which they are known
     * @param form as the program calls it, which is also the suffix of what it saves
     */
    public Map<String, byte[]> saved(Map<String, byte[]> files, String suffix, String form)
            throws IOException, InterruptedException {
        Path out = convert(files, suffix, form);
        Map<String, byte[]> saved = new LinkedHashMap<>();
        for (String name : files.keySet()) {
            saved.put(name, Files.readAllBytes(out.resolve(name + "." + form)));
        }
        return saved;
    }

    private Path convert(Map<String, byte[]> workbooks, String form) throws IOException, InterruptedException {
        return convert(workbooks, "xlsx", form);
    }

    private Path convert(Map<String, byte[]> files, String suffix, String form)
            throws IOException, InterruptedException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path out = Files.createDirectories(folder.resolve(form.substring(0, 3)));
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                out.toString()));
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            command.add(Files.write(in.resolve(each.getKey() + "." + suffix), each.getValue())
                    .toString());
        }
        run(command);
        return out;
    }

    private Printed read(Path pdf) throws IOException, InterruptedException {
        assertThat(pdf).as("opened and printed").exists();
        String info = run(List.of("/usr/bin/pdfinfo", pdf.toString()));
        String text = run(List.of("/usr/bin/pdftotext", "-enc", "UTF-8", pdf.toString(), "-"));
        String boxes = run(List.of("/usr/bin/pdftotext", "-bbox", "-enc", "UTF-8", pdf.toString(), "-"));
        var size = SIZE.matcher(info);
        var pages = PAGES.matcher(info);
        assertThat(size.find() && pages.find()).as(info).isTrue();
        return new Printed(
                text,
                words(boxes),
                Integer.parseInt(pages.group(1)),
                Double.parseDouble(size.group(1)),
                Double.parseDouble(size.group(2)));
    }

    private static List<Word> words(String boxes) {
        List<Word> words = new ArrayList<>();
        int page = 0;
        for (String line : boxes.lines().toList()) {
            page += line.contains("<page ") ? 1 : 0;
            var box = BOX.matcher(line);
            if (box.find()) {
                words.add(new Word(
                        page,
                        Double.parseDouble(box.group(1)),
                        Double.parseDouble(box.group(2)),
                        Double.parseDouble(box.group(3)),
                        Double.parseDouble(box.group(4)),
                        box.group(5)));
            }
        }
        return words;
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("still running: " + command.get(0)).isTrue();
        return Files.readString(said, UTF_8);
    }
}
