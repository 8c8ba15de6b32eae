package org.qingxin.finding.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.junit.jupiter.api.Test;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Span;
import org.qingxin.finding.Waiving;

/** The forms for machines, to the letter. */
class FormatTest {
    private static final String LINE = "负责人: {备注: 😀, 电话: '138'}";
    private static final Excerpts EXCERPTS =
            (path, line) -> path.equals("data/a b.yaml") ? Optional.of(LINE) : Optional.empty();

    private static final Finding ERROR = Finding.of(
                    Code.DUPLICATE_KEY,
                    new Span("data/a b.yaml", 5, 14, 5, 16),
                    Map.of("key", Arg.of("50%,\n甲<"), "line", Arg.of(3)))
            .relatedTo(new Span("data/a b.yaml", 3, 1, 3, 3));
    private static final Finding MENDED = Finding.of(
                    Code.BAD_DATE, new Span("data/a b.yaml", 5, 9, 5, 11), Map.of("label", Arg.of("日期")))
            .withFix(Fix.certain(new Span("data/a b.yaml", 5, 11, 5, 12), "2021-11-19"));
    private static final Finding WARNING = Finding.of(Code.BYTE_ORDER_MARK, Span.startOf("data/乙.yaml"));
    private static final List<Finding> BOTH = List.of(ERROR, WARNING);

    @Test
    void github() {
        assertThat(write(Format.GITHUB, BOTH)).isEqualTo("""
                ::error file=data/a b.yaml,line=5,endLine=5,col=14,endColumn=16,title=Y110::%s
                ::warning file=data/乙.yaml,line=1,endLine=1,col=1,endColumn=1,title=Y103::%s
                """.formatted(
                        (inFull(ERROR) + "\ndata/a b.yaml:3 第一次写在这里")
                                .replace("%", "%25")
                                .replace("\n", "%0A"),
                        inFull(WARNING).replace("\n", "%0A")));
        assertThat(write(Format.GITHUB, BOTH)).contains("50%25,<U+000A>甲<").contains("%0A");
    }

    @Test
    void githubTakesNoCommandFromAName() {
        Finding forged = Finding.of(Code.STRAY_FILE, Span.startOf("data/x\n::error::a,b:c%"));
        assertThat(write(Format.GITHUB, List.of(forged)))
                .startsWith("::error file=data/x%0A%3A%3Aerror%3A%3Aa%2Cb%3Ac%25,line=1,")
                .hasLineCount(1);
    }

    @Test
    void githubShowsNineOfASeverityAndCountsTheRest() {
        String text = write(Format.GITHUB, Collections.nCopies(30, ERROR)) + write(Format.GITHUB, BOTH);
        assertThat(text.lines().filter(line -> line.startsWith("::error file=")))
                .hasSize(10);
        assertThat(text.lines().skip(9).findFirst()).contains("::error::还有 21 条错误，见本次运行的摘要；运行 validate 也可看全部");
    }

    @Test
    void gitlab() {
        assertThat(write(Format.GITLAB, List.of(WARNING)))
                .isEqualTo("[{\"description\":\"Y103 " + Catalog.chinese().message(WARNING) + " / "
                        + Catalog.english().message(WARNING)
                        + "\",\"check_name\":\"Y103\",\"fingerprint\":\"" + fingerprint(WARNING)
                        + "\",\"severity\":\"minor\",\"location\":{\"path\":\"data/乙.yaml\","
                        + "\"lines\":{\"begin\":1,\"end\":1}}}]\n");
    }

    @Test
    void sarif() {
        JSONObject log = new JSONObject(write(Format.SARIF, BOTH));
        JSONObject run = log.getJSONArray("runs").getJSONObject(0);
        assertThat(log.getString("version")).isEqualTo("2.1.0");
        assertThat(run.getString("columnKind")).isEqualTo("unicodeCodePoints");
        assertThat(run.query("/tool/driver/name")).isEqualTo("qingxin");
        assertThat(run.query("/tool/driver/rules/0/id")).isEqualTo("Y103");
        assertThat(run.query("/tool/driver/rules/0/fullDescription/text"))
                .isEqualTo(Catalog.chinese().source(WARNING.code()) + " / "
                        + Catalog.english().source(WARNING.code()));
        assertThat(run.query("/tool/driver/rules/0/help/text").toString()).contains("\n");
        assertThat(run.query("/results/0/ruleIndex")).isEqualTo(1);
        assertThat(run.query("/results/0/level")).isEqualTo("error");
        JSONObject place = run.getJSONArray("results")
                .getJSONObject(0)
                .getJSONArray("locations")
                .getJSONObject(0);
        assertThat(new JSONObject("""
                {"physicalLocation": {
                  "artifactLocation": {"uri": "data/a%20b.yaml", "uriBaseId": "%SRCROOT%"},
                  "region": {"startLine": 5, "startColumn": 14, "endLine": 5, "endColumn": 16}}}
                """).similar(place)).isTrue();
        assertThat(run.query("/results/0/relatedLocations/0/message/text")).isEqualTo("第一次写在这里");
        assertThat(run.query("/results/0/relatedLocations/0/physicalLocation/region/startLine"))
                .isEqualTo(3);
        assertThat(run.query("/results/1/locations/0/physicalLocation/artifactLocation/uri"))
                .isEqualTo("data/%E4%B9%99.yaml");
        assertThat(run.query("/results/1/partialFingerprints/finding~1v1")).isEqualTo(fingerprint(WARNING));
    }

    @Test
    void sarifGivesAFolderElsewhereItsWholeAddress() {
        Finding elsewhere = Finding.of(Code.STRAY_FILE, Span.startOf("/srv/a:b/x.txt"));
        assertThat(write(Format.SARIF, List.of(elsewhere)))
                .contains("\"artifactLocation\":{\"uri\":\"file:///srv/a:b/x.txt\"}");
        assertThat(write(Format.SARIF, List.of())).contains("\"rules\":[]", "\"results\":[]");
    }

    @Test
    void junit() throws Exception {
        String text = write(Format.JUNIT, BOTH);
        assertThat(text).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites tests="3" failures="1">
                <testsuite name="qingxin validate" tests="3" failures="1" errors="0" skipped="0">
                <testcase classname="data" name="data/a b.yaml">
                <failure type="Y110" message="%s">data/a b.yaml:5:14
                %s</failure>
                </testcase>
                <testcase classname="data" name="data/乙.yaml">
                <system-out>data/乙.yaml:1:1 Y103
                %s</system-out>
                </testcase>
                <testcase classname="data" name="其余 5 个文件"/>
                </testsuite>
                </testsuites>
                """.formatted(
                        xml(Catalog.chinese().message(ERROR)), xml(inFull(ERROR)), xml(inFull(WARNING))));
        Finding odd = Finding.of(Code.STRAY_FILE, Span.startOf("data/\u0001\uFFFE\"<&>\uD800.txt"));
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        var parsed = builder.parse(
                new ByteArrayInputStream(write(Format.JUNIT, List.of(odd)).getBytes(UTF_8)));
        var name =
                parsed.getElementsByTagName("testcase").item(0).getAttributes().getNamedItem("name");
        assertThat(name.getNodeValue()).isEqualTo("data/\"<&>.txt");
    }

    @Test
    void jsonLines() {
        List<String> lines = write(Format.JSONL, BOTH).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .startsWith("{\"v\":1,\"code\":\"Y110\",\"severity\":\"error\",\"at\":{\"path\":\"data/a b.yaml\","
                        + "\"line\":5,\"endLine\":5,\"codePoints\":[14,16],\"utf16\":[15,17],\"bytes\":[27,33]},"
                        + "\"zh\":\"")
                .endsWith("\"related\":[{\"path\":\"data/a b.yaml\",\"line\":3,\"endLine\":3,\"codePoints\":[1,3],"
                        + "\"utf16\":[1,3],\"bytes\":[1,7],\"zh\":\"第一次写在这里\",\"en\":\"first written here\"}]}");
        assertThat(lines)
                .allSatisfy(line -> assertThat(new JSONObject(line).getInt("v")).isEqualTo(1));
        assertThat(lines.get(2))
                .isEqualTo("{\"v\":1,\"summary\":{\"errors\":1,\"warnings\":1,\"waived\":0,\"files\":7}}");
    }

    @Test
    void rdjsonCountsBytes() {
        assertThat(write(Format.RDJSON, List.of(ERROR)))
                .isEqualTo("{\"source\":{\"name\":\"qingxin\"},\"diagnostics\":[{\"message\":"
                        + Json.of(inFull(ERROR))
                        + ",\"location\":{\"path\":\"data/a b.yaml\",\"range\":{\"start\":{\"line\":5,\"column\":27},"
                        + "\"end\":{\"line\":5,\"column\":33}}},\"severity\":\"ERROR\",\"code\":{\"value\":\"Y110\"},"
                        + "\"related_locations\":[{\"message\":\"第一次写在这里\\nfirst written here\",\"location\":"
                        + "{\"path\":\"data/a b.yaml\",\"range\":{\"start\":{\"line\":3,\"column\":1},"
                        + "\"end\":{\"line\":3,\"column\":7}}}}]}]}\n");
    }

    /** The emoji is one code point, two UTF-16 units and four bytes wide; twenty bytes stand before it. */
    @Test
    void aFixHasColumnsOfItsOwnInEveryUnit() {
        assertThat(write(Format.JSONL, List.of(MENDED)))
                .contains("\"fix\":{\"applicability\":\"certain\",\"at\":{\"path\":\"data/a b.yaml\",\"line\":5,"
                        + "\"endLine\":5,\"codePoints\":[11,12],\"utf16\":[11,13],\"bytes\":[21,25]},"
                        + "\"replacement\":\"2021-11-19\"}");
        assertThat(write(Format.RDJSON, List.of(MENDED)))
                .contains("\"suggestions\":[{\"range\":{\"start\":{\"line\":5,\"column\":21},"
                        + "\"end\":{\"line\":5,\"column\":25}},\"text\":\"2021-11-19\"}]");
        assertThat(write(Format.SARIF, List.of(MENDED)))
                .contains("\"fixes\":[{\"artifactChanges\":[{\"artifactLocation\":{\"uri\":\"data/a%20b.yaml\","
                        + "\"uriBaseId\":\"%SRCROOT%\"},\"replacements\":[{\"deletedRegion\":{\"startLine\":5,"
                        + "\"startColumn\":11,\"endLine\":5,\"endColumn\":12},"
                        + "\"insertedContent\":{\"text\":\"2021-11-19\"}}]}]}]");
    }

    @Test
    void aFixThatWouldShowANumberOrCannotBeSeenIsNotTold() {
        Finding phone = MENDED.withFix(Fix.certain(MENDED.at(), "'02361234567'"));
        Finding mark = WARNING.withFix(Fix.certain(WARNING.at(), ""));
        for (Format format : Format.values()) {
            assertThat(write(format, List.of(phone, mark)))
                    .doesNotContain("61234567", "fixes", "suggestions", "\"fix\"");
        }
    }

    /** The schema is that of OASIS, as SchemaStore (Apache-2.0) hands it out. */
    @Test
    void sarifFitsTheSchemaOfItsStandard() throws Exception {
        try (var in = FormatTest.class.getResourceAsStream("/finding/sarif-2.1.0.schema.json")) {
            var schema = SchemaLoader.builder()
                    .draftV7Support()
                    .schemaJson(new JSONObject(new JSONTokener(new InputStreamReader(in, UTF_8))))
                    .build()
                    .load()
                    .build();
            Finding inserted = MENDED.withFix(Fix.maybe(new Span("/srv/x.yaml", 1, 1, 1, 1), "a: 1\n"));
            schema.validate(new JSONObject(write(Format.SARIF, List.of(ERROR, WARNING, MENDED, inserted))));
            schema.validate(new JSONObject(write(Format.SARIF, List.of())));
            var wrong = new JSONObject(write(Format.SARIF, BOTH).replace("\"startColumn\":14", "\"startColumn\":0"));
            assertThatThrownBy(() -> schema.validate(wrong)).isInstanceOf(ValidationException.class);
        }
    }

    @Test
    void columnsOfAChineseLine() {
        Excerpts line = (path, number) -> Optional.of("负责人: {姓名: 张三, 电话: '138'}");
        Span phone = new Span("x", 1, 15, 1, 17);
        assertThat(Columns.codePoints(phone)).isEqualTo(new Columns(15, 17));
        assertThat(Columns.utf16(phone, line)).isEqualTo(new Columns(15, 17));
        assertThat(Columns.bytes(phone, line)).isEqualTo(new Columns(29, 35));
        assertThat(Columns.bytes(new Span("x", 1, 90, 1, 91), (path, number) -> Optional.empty()))
                .isEqualTo(new Columns(90, 91));
    }

    @Test
    void whatIsWaivedIsToldOnlyWhereTheFormHasAWordForIt() {
        var waived =
                List.of(WARNING.waivedBy(new Waiving("HG-W-BH-001", "下期更正", "v-baohong", LocalDate.of(2022, 2, 28))));
        assertThat(write(Format.SARIF, waived))
                .contains("\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\","
                        + "\"justification\":\"HG-W-BH-001: 下期更正 (v-baohong, ≤ 2022-02-28)\"}]");
        assertThat(write(Format.JSONL, waived))
                .contains("\"waived\":{\"waiver\":\"HG-W-BH-001\",\"reason\":\"下期更正\",\"by\":\"v-baohong\","
                        + "\"until\":\"2022-02-28\"}")
                .endsWith("{\"v\":1,\"summary\":{\"errors\":0,\"warnings\":0,\"waived\":1,\"files\":7}}\n");
        for (Format format : List.of(Format.GITHUB, Format.GITLAB, Format.JUNIT, Format.RDJSON)) {
            assertThat(write(format, waived)).as("%s", format).isEqualTo(write(format, List.of()));
        }
        assertThat(write(Format.TEXT, waived)).isEqualTo("""
                共 0 个错误、0 个警告，另有 1 个已豁免，检查了 7 个文件 / 0 errors, 0 warnings, 1 waived, 7 files checked
                """);
    }

    @Test
    void aFingerprintStaysWhenTheFindingMovesAndTellsTwinsApart() {
        Finding moved = new Finding(
                ERROR.code(),
                ERROR.severity(),
                new Span("data/a b.yaml", 9, 1, 9, 3),
                ERROR.args(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertThat(fingerprint(moved)).isEqualTo(fingerprint(ERROR));
        assertThat(Told.all(List.of(ERROR, moved)).stream().map(Told::fingerprint))
                .doesNotHaveDuplicates();
    }

    @Test
    void jsonEscapesWhatItMust() {
        assertThat(Json.of(Map.of("a\"\\", List.of("\u0001\n\u2028\uD83D\uDE00\uD800", 1, true))))
                .isEqualTo("{\"a\\\"\\\\\":[\"\\u0001\\n\\u2028\uD83D\uDE00\\ud800\",1,true]}");
        assertThat(Json.of(Map.of())).isEqualTo("{}");
    }

    private static String write(Format format, List<Finding> findings) {
        return format.writer(Catalog.chinese(), Catalog.english(), EXCERPTS).write(findings, 7);
    }

    private static String inFull(Finding finding) {
        return Told.all(List.of(finding)).get(0).inFull();
    }

    private static String fingerprint(Finding finding) {
        return Told.all(List.of(finding)).get(0).fingerprint();
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
