package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.export.Catalogue;
import org.qingxin.export.Export;
import org.qingxin.export.FileType;
import org.qingxin.export.Parameter;
import org.qingxin.history.GitFolder;

/** {@code export --with}: real names and numbers come on the paper forms that need them, and nowhere else at all. */
class PrivatePeopleTest {
    private static final String NAME = "欧阳探针";
    private static final String WORKER = "司马验真";
    private static final String ID = "500107198503074218";
    private static final String OTHER_ID = "11010519491231002X";
    private static final String PHONE = "13812340987";
    private static final String CARD = "6222020200098765437";
    private static final List<String> CANARIES = List.of(NAME, WORKER, ID, OTHER_ID, PHONE, CARD);

    private static final String FILE = """
            W-2021-0007:
              representative: {name: %s, idNumber: '%s', phone: '%s'}
              workers:
                - {name: %s, idNumber: %s, bank: 示例农村商业银行, card: '%s', wages: 13617.65}
            """.formatted(NAME, ID, PHONE, WORKER, OTHER_ID, CARD);

    /** What is asked of each export that takes people. */
    private static final Map<String, String> WHICH =
            Map.of("annex4", "HG-2021-BH-001", "mediation", "HG-2021-BH-001", "payment-notice", "HG-B-2021-001");

    @TempDir
    Path folder;

    private GitFolder repository;
    private Path people;

    private record Outcome(int exit, byte[] out, String err) {
        String all() {
            return new String(out, ISO_8859_1) + new String(out, UTF_8) + err;
        }
    }

    @BeforeEach
    void aTownInARepository() throws Exception {
        repository = GitFolder.init(folder.resolve("town"));
        copy(Path.of("src/test/resources/validate/town"), repository.path().resolve("data"));
        repository.put(".gitignore", "/private/\n/site\n").commit();
        people = repository.put("private/people.yaml", FILE).path().resolve("private/people.yaml");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path each : paths.filter(Files::isRegularFile).toList()) {
                Path place = to.resolve(from.relativize(each).toString());
                Files.createDirectories(place.getParent());
                Files.copy(each, place);
            }
        }
    }

    private Outcome run(String command, String... arguments) {
        var all = new ArrayList<>(List.of(command, "--data", data().toString(), "--schemas", "../schemas"));
        all.addAll(List.of(arguments));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(all.toArray(String[]::new), Terminal.of(out, err));
        return new Outcome(exit, out.toByteArray(), err.toString(UTF_8).replaceAll("(?m)^… .*\\R", ""));
    }

    private Path data() {
        return repository.path().resolve("data");
    }

    private Outcome export(String... arguments) {
        return run(
                "export",
                Stream.concat(Stream.of("--templates", "../site-templates"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private Outcome with(String name, Path out, String... more) {
        var arguments = new ArrayList<>(List.of(name));
        arguments.addAll(List.of("--with", people.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        return export(arguments.toArray(String[]::new));
    }

    /** As a workbook writes it: what is not ASCII as character references. */
    private static boolean holds(String bytes, String canary) {
        String referred = canary.codePoints()
                .mapToObj(each -> each < 0x80 ? Character.toString(each) : "&#x" + Integer.toHexString(each) + ";")
                .collect(Collectors.joining());
        return bytes.contains(canary) || bytes.contains(referred);
    }

    private static void assertTellsNobody(String what, String text) {
        for (String canary : CANARIES) {
            assertThat(holds(text, canary)).as(what).isFalse();
        }
    }

    private static String bytes(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        return new String(content, ISO_8859_1) + new String(content, UTF_8);
    }

    @Test
    void comeOnThePaperFormsThatNeedThemAndIntoNoOtherFile() throws IOException {
        List<String> named = new ArrayList<>();
        for (Export export : Catalogue.all()) {
            for (FileType type : export.types()) {
                Path out = folder.resolve("out").resolve(export.name() + "." + type.ending());
                boolean isPaper = export.parameters().contains(Parameter.PEOPLE) && type == FileType.XLSX;
                String[] more = WHICH.containsKey(export.name()) && isPaper
                        ? new String[] {"--format", type.ending(), WHICH.get(export.name())}
                        : new String[] {"--format", type.ending()};
                var outcome = with(export.name(), out, more);
                assertTellsNobody(out + " on the terminal", outcome.all());
                assertThat(outcome.exit()).as(out + outcome.err()).isEqualTo(isPaper ? 0 : 2);
                assertThat(Files.exists(out)).as(out + "").isEqualTo(isPaper);
                if (isPaper) {
                    named.add(export.name());
                    assertThat(holds(bytes(out), NAME)).as(export.name()).isTrue();
                } else {
                    assertThat(outcome.err()).contains("个人信息只进纸质表", "annex4", "payment-notice", "mediation");
                }
            }
        }
        assertThat(named).containsExactlyInAnyOrderElementsOf(WHICH.keySet());
    }

    @Test
    void eachFormHasWhatItAsksForAndNoMore() throws IOException {
        Path annex4 = folder.resolve("a.xlsx");
        assertThat(with("annex4", annex4, "HG-2021-BH-001").exit()).isZero();
        assertThat(CANARIES).filteredOn(each -> holds(read(annex4), each)).containsExactly(NAME, ID, PHONE);

        Path notice = folder.resolve("n.xlsx");
        var told = with("payment-notice", notice, "HG-B-2021-001");
        assertThat(told.err()).isEqualTo("代发名单上 1 人、13,617.65 元，应先付 22 人、172,572.00 元，请核对。\n");
        assertThat(CANARIES)
                .filteredOn(each -> holds(read(notice), each))
                .containsExactly(NAME, WORKER, OTHER_ID, CARD);
    }

    private static String read(Path file) {
        try {
            return bytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoIsNotInTheFileStaysMasked() {
        Path out = folder.resolve("a.xlsx");
        var outcome = with("annex4", out, "HG-2021-BH-002");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEqualTo("HG-2021-BH-002 的人不在个人信息文件里，照记录遮挡着写。\n");
        assertTellsNobody("a case of other people", read(out));
    }

    @Test
    void noOtherCommandLooksAtThem() throws IOException {
        Path site = folder.resolve("site");
        List<Outcome> outcomes = List.of(
                run("build", "--templates", "../site-templates", "--out", site.toString()),
                run("validate"),
                run("validate", "--format", "jsonl"),
                export("annex4", "HG-2021-BH-001", "--format", "json", "--out", "-"),
                export("payment-notice", "HG-B-2021-001", "--format", "csv", "--out", "-"));
        outcomes.forEach(each -> assertTellsNobody("terminal", each.all()));
        assertThat(outcomes).allMatch(each -> each.exit() == 0);
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                assertTellsNobody(file.toString(), bytes(file));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -                    | 带个人信息的不显示在终端上，用 --out 写成文件。
            town/data/a.xlsx     | 它在记录目录里
            town/a.xlsx          | git 没有忽略它，会被提交
            town/forms/new/a.xlsx | git 没有忽略它，会被提交
            town/.gitignore      | git 已经收录它
            town/.git/a.xlsx     | git 没有忽略它
            town/site/a.xlsx     | 它在网站目录里
            away/site/files/a.xlsx | 它在网站目录里
            """)
    void areWrittenNowhereFromWhereTheyGetOut(String out, String why) throws IOException {
        for (String site : List.of("town/site", "away/site")) {
            Files.createDirectories(folder.resolve(site));
            Files.writeString(folder.resolve(site).resolve(".qingxin-site"), "");
        }
        Path to = out.equals("-") ? Path.of(out) : folder.resolve(out);
        boolean was = Files.exists(to);
        var outcome = with("annex4", to, "HG-2021-BH-001", "--overwrite");
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.err()).contains(why);
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.exists(to)).isEqualTo(was);
        assertTellsNobody("refusal", outcome.all());
    }

    @Test
    void withoutANameTheyAreNotWrittenWhereOneHappensToStand() {
        var outcome = export("annex4", "HG-2021-BH-001", "--with", people.toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("带个人信息的不写到 annex4-hg-2021-bh-001.xlsx", "private/");
        assertThat(Path.of("annex4-hg-2021-bh-001.xlsx")).doesNotExist();
    }

    @Test
    void aLinkIntoTheRecordsIsSeenThrough() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), data());
        assertThat(with("annex4", link.resolve("a.xlsx"), "HG-2021-BH-001").err())
                .contains("它在记录目录里");
    }

    @Test
    void whatGitIgnoresAndWhatIsOutsideMayHoldThem() throws Exception {
        Path inside = repository.path().resolve("private/annex4");
        assertThat(with("annex4", inside, "--each").err()).contains("HG-2021-BH-002");
        assertThat(inside.resolve("annex4-hg-2021-bh-001.xlsx")).exists();
        assertThat(with("annex4", folder.resolve("a.xlsx"), "HG-2021-BH-001").exit())
                .isZero();
        assertThat(repository.git("status", "--porcelain")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            town/data/people.yaml  | 它在记录目录里
            town/people.yaml       | git 没有忽略它，会被提交
            town/tracked.yaml      | git 已经收录它
            town/nowhere.yaml      | 没有这个文件
            """)
    void aFileThatMayGetAmongTheRecordsIsNotRead(String file, String why) throws Exception {
        repository.put("tracked.yaml", FILE).git("add", "tracked.yaml");
        Path from = folder.resolve(file);
        if (!file.contains("nowhere")) {
            Files.writeString(from, FILE);
        }
        people = from;
        Path out = folder.resolve("a.xlsx");
        var outcome = with("annex4", out, "HG-2021-BH-001");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains(why);
        assertThat(out).doesNotExist();
    }

    @Test
    void mistakesAreToldByLineAndNeverByValue() throws IOException {
        Files.writeString(people, """
                W-2021-0007:
                  representative: {name: %1$s, idNumber: '500107198503074219', phone: '1381234098'}
                  workers:
                    - name: %2$s
                      idNumber: '500107850307421'
                      card: '6222020200098765438'
                      wages: 13,617.65
                      %2$s: x
                    - {idNumber: '%3$s'}
                W-2021-0008: %2$s
                W-2021-0009:
                  workers: {name: %2$s}
                """.formatted(NAME, WORKER, ID));
        Path out = folder.resolve("a.xlsx");
        var outcome = with("annex4", out, "HG-2021-BH-001");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(out).doesNotExist();
        assertThat(outcome.err().lines().skip(1))
                .containsExactlyInAnyOrder(
                        "  第 2 行：身份证号不对：18 位，校验码要对得上",
                        "  第 2 行：电话不对：11 位手机号或带区号的座机",
                        "  第 5 行：身份证号不对：18 位，校验码要对得上",
                        "  第 6 行：银行卡号不对：16 至 19 位，校验位要对得上",
                        "  第 7 行：工资不对：写元，最多两位小数",
                        "  第 8 行：没有这个栏目；有 representative workers name idNumber phone bank card wages",
                        "  第 9 行：缺姓名（name）",
                        "  第 10 行：写法不对，照填报指南的样子写",
                        "  第 12 行：缺姓名（name）");
        assertTellsNobody("mistakes", outcome.all());
        assertThat(outcome.err()).doesNotContain("50010719850307421", "622202020009876543", "1381234098", "13,617.65");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            W-2021-0007: [               | 第 1 行
            W-2021-0007                  | 第 1 行
            ''                           | 第 1 行
            """)
    void whatIsNoYamlIsToldByItsLine(String text, String line) throws IOException {
        Files.writeString(people, text);
        var outcome = with("annex4", folder.resolve("a.xlsx"), "HG-2021-BH-001");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains(line).doesNotContain("Exception", "W-2021-0007");
    }

    /** YAML reads a number of nineteen digits as a number, and other programs round it. */
    @Test
    void aCardNumberWithoutQuotesIsRefusedWithItsCure() throws IOException {
        Files.writeString(people, FILE.replace("'", ""));
        var outcome = with("payment-notice", folder.resolve("n.xlsx"), "HG-B-2021-001");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("第 4 行：读不懂，或前后重复；号码用引号括起来");
        assertTellsNobody("mistake", outcome.all());
    }

    @Test
    void aKeyThatNoCaseHasIsToldByItsLine() throws IOException {
        Files.writeString(people, FILE + NAME + ":\n  representative: {name: " + WORKER + "}\n");
        var outcome = with("annex4", folder.resolve("a.xlsx"), "HG-2021-BH-001");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).contains("没有案件用这些行的档案号：5\n");
        assertTellsNobody("note", outcome.all());
    }
}
