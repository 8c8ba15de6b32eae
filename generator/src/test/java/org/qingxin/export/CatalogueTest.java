package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.finding.Redaction;
import org.qingxin.form.Demo;
import org.qingxin.form.ledger.Ledgers;
import org.qingxin.wording.Words;

/** What holds for everything that can be exported, also for what is added later. */
class CatalogueTest {
    private static final Words WORDS = Demo.words();
    /** Of files of a package: may look like the number of somebody. */
    private static final Pattern CHECKSUM = Pattern.compile("sha256:[0-9a-f]{64}");

    static Stream<Arguments> exports() {
        return Catalogue.all().stream()
                .flatMap(export -> samples(export).stream()
                        .flatMap(each -> each.types().stream().map(type -> Arguments.of(each.name(), type, each))));
    }

    /** Of ledgers each one. */
    private static List<Export> samples(Export export) {
        return export.name().equals("ledger")
                ? Ledgers.names().stream()
                        .<Export>map(each -> new OneOf(export, each))
                        .toList()
                : List.of(export);
    }

    /** An export of which one of several is asked. */
    private record OneOf(Export export, String which) implements Export {
        @Override
        public String name() {
            return export.name() + "-" + which;
        }

        @Override
        public Set<Parameter> parameters() {
            return Set.of();
        }

        @Override
        public List<FileType> types() {
            return export.types();
        }

        @Override
        public Made make(Words words, Request request) throws Refusal {
            return export.make(words, request.with(Parameter.WHICH, which));
        }
    }

    /** As it is made when nothing more is asked; empty of what asks for one of several, or for
     * several towns. */
    private static Optional<Made> plain(Export export, FileType type, Words words) {
        try {
            return Optional.of(export.make(words, Request.of(type)));
        } catch (Refusal e) {
            assertThat(export.parameters())
                    .as(export.name() + ": " + e.reason())
                    .containsAnyOf(Parameter.WHICH, Parameter.TOWNS);
            return Optional.empty();
        }
    }

    @Test
    void eachHasANameOfItsOwnThatCanBeTyped() {
        assertThat(Catalogue.all())
                .extracting(Export::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
        Catalogue.all().forEach(each -> {
            assertThat(each.types()).as(each.name()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(Catalogue.named(each.name())).contains(each);
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("exports")
    void filesHaveNamesThatEveryDiskTakes(String name, FileType type, Export export) {
        plain(export, type, WORDS).ifPresent(made -> {
            assertThat(made.name()).startsWith(name).matches("[a-z0-9][a-z0-9.-]*");
            assertThat(made.files()).isNotEmpty();
            assertThat(made.files()).extracting(Made.File::name).doesNotHaveDuplicates();
            assertThat(made.files())
                    .allMatch(file -> file.name().matches("[a-z0-9][a-z0-9.-]*") && file.content().length > 0);
            if (made.isSingle()) {
                assertThat(made.name()).endsWith("." + type.ending());
            }
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("exports")
    void theSameRecordsGiveTheSameBytesWhereverTheyAreMade(String name, FileType type, Export export) {
        List<byte[]> here = contents(plain(export, type, WORDS));
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<byte[]> there = contents(plain(export, type, Elsewhere.WORDS));
            assertThat(there).hasSameSizeAs(here);
            for (int i = 0; i < here.size(); i++) {
                assertThat(Arrays.equals(here.get(i), there.get(i))).as(name).isTrue();
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    /** Words for the same records, first asked for where language and zone are others. */
    private static final class Elsewhere {
        static final Words WORDS = Demo.words("zh-CN", Optional.empty());
    }

    private static List<byte[]> contents(Optional<Made> made) {
        return made.stream()
                .flatMap(each -> each.files().stream())
                .map(Made.File::content)
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("exports")
    void noPersonalNumberLeaves(String name, FileType type, Export export) throws IOException {
        for (String text : texts(plain(export, type, WORDS), type)) {
            for (String line : text.split("[\n,;\"<>]")) {
                assertThat(Redaction.redact(line)).as(name).isEqualTo(line);
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("exports")
    void aFileIsWhatItsTypeSays(String name, FileType type, Export export) throws IOException {
        for (Made.File file : plain(export, type, WORDS).map(Made::files).orElse(List.of())) {
            byte[] content = file.content();
            String text = new String(content, UTF_8);
            switch (typeOf(file)) {
                case XLSX -> assertThat(Workbooks.parts(content)).containsKeys("xl/workbook.xml", "xl/styles.xml");
                case JSON -> assertThat(new JSONObject(text).keySet()).as(name).isNotEmpty();
                case ICS -> assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
                case CSV -> {
                    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
                    var rows = CsvText.rows(text.substring(1));
                    assertThat(rows.subList(0, rows.size() - 1))
                            .as(name)
                            .allMatch(row -> row.size() == rows.get(0).size());
                }
            }
        }
    }

    /** By its ending: a package has files of several types. */
    private static FileType typeOf(Made.File file) {
        String ending = file.name().substring(file.name().lastIndexOf('.') + 1);
        return FileType.valueOf(ending.toUpperCase(Locale.ROOT));
    }

    /** What can be read in the files; shared strings of workbooks are written as character references. */
    private static List<String> texts(Optional<Made> made, FileType type) throws IOException {
        List<String> texts = new ArrayList<>();
        for (byte[] content : contents(made)) {
            texts.add(
                    type == FileType.XLSX
                            ? Workbooks.parts(content).get("xl/sharedStrings.xml")
                            : CHECKSUM.matcher(new String(content, UTF_8)).replaceAll(""));
        }
        return texts.stream().map(each -> each.replaceAll("&#x[0-9a-f]+;", "文")).toList();
    }

    @Test
    void englishWordsMakeThemToo() {
        Words english = Demo.words("en", Optional.empty());
        for (Export each : Catalogue.all()) {
            for (FileType type : each.types()) {
                plain(each, type, english)
                        .ifPresent(made -> assertThat(made.files()).isNotEmpty());
            }
        }
    }
}
