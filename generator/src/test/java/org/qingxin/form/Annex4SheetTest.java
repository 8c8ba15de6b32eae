package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.form.Value.Choice.Option;
import org.qingxin.wording.Words;

/** Annex 4: what a case's sheet says at each place of the form, and what it leaves to the pen. */
class Annex4SheetTest {
    private static final Words WORDS = Demo.words();

    private static Sheet sheet(String id) {
        return new Annex4Sheet(WORDS).of(state(WORDS, id));
    }

    private static CaseState state(Words words, String id) {
        return words.views().cases().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String at(Sheet sheet, String key) {
        return sheet.at(key).orElseThrow().value().written();
    }

    @Test
    void isAsFoundGood() throws IOException {
        Words words = Demo.tiny("zh-CN");
        SheetText.assertAsFoundGood(
                "annex4", new Annex4Sheet(words).of(words.views().cases().get(0)));
        SheetText.assertAsFoundGood("annex4-blank", new Annex4Sheet(words).blank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            case           | HG-2021-JX-001
            checked-on     | 2021年11月30日
            representative | 龚**
            id-number      | 见纸质档案 W-2021-0024
            q1.answer      | 是☑　否□
            q3.answer      | 是□　否□
            q8.note        | 补偿款审计未完成
            checkers       | 孔**、毛**
            """)
    void saysWhatTheRecordSays(String key, String written) {
        assertThat(at(sheet("HG-2021-JX-001"), key)).isEqualTo(written);
    }

    /** 非房屋市政类项目不必选填: both boxes stay open. */
    @Test
    void ticksYesOrNoForEachQuestionAndNeitherWhereNoneIsAsked() {
        for (CaseState state : WORDS.views().cases()) {
            Sheet sheet = new Annex4Sheet(WORDS).of(state);
            Annex4Sheet.checked(state)
                    .ifPresent(filled -> filled.answers().forEach(answer -> {
                        List<String> ticked = switch (answer.value()) {
                            case PRESENT -> List.of("present");
                            case ABSENT -> List.of("absent");
                            case NA -> List.of();
                        };
                        assertThat(sheet.at("q" + answer.q() + ".answer")
                                        .orElseThrow()
                                        .value())
                                .as(state.id() + " question " + answer.q())
                                .asInstanceOf(type(Value.Choice.class))
                                .extracting(choice -> choice.options().stream()
                                        .filter(Option::ticked)
                                        .map(Option::code)
                                        .toList())
                                .isEqualTo(ticked);
                    }));
        }
    }

    @Test
    void beforeTheCheckItHoldsWhatIsKnownAndPlacesForTheRest() {
        Words early = Demo.words("zh-CN", Optional.of(LocalDate.of(2021, 11, 25)));
        CaseState state = early.views().cases().stream()
                .filter(each -> each.arrearsCase().sheet().isPresent())
                .filter(each -> Annex4Sheet.checked(each).isEmpty())
                .findFirst()
                .orElseThrow();
        Sheet sheet = new Annex4Sheet(early).of(state);
        assertThat(at(sheet, "title")).isEqualTo(early.title(state));
        for (String key : List.of("checked-on", "facts", "handling", "q1.note", "checkers", "leader")) {
            assertThat(at(sheet, key)).as(key).isEmpty();
        }
        assertThat(at(sheet, "q1.answer")).isEqualTo("是□　否□");
    }

    @Test
    void theEmptyFormHasThePlacesOfTheFilledOneAndNoBoxTicked() {
        Sheet blank = new Annex4Sheet(WORDS).blank();
        assertThat(blank.byKey().keySet())
                .isEqualTo(sheet("HG-2021-JX-001").byKey().keySet());
        assertThat(blank.cells())
                .allSatisfy(each -> assertThat(each.value().written()).doesNotContain(Value.Choice.TICKED));
        assertThat(at(blank, "title")).contains("工程拖欠", "名农民工工资案");
    }

    @Test
    void theQuestionsBeginTheSecondPage() {
        Sheet sheet = sheet("HG-2021-JX-001");
        assertThat(sheet.breaks())
                .containsExactly(sheet.at("q1.answer").orElseThrow().row() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "已**支付**两笔，`编号`一致" | 已支付两笔，编号一致
            "# 经过\\n\\n- 一\\n- 二"      | "经过\\n· 一\\n· 二"
            "见[公告](https://x/y)。"     | 见公告。
            "2*3*4 与 a_b_c"            | 2*3*4 与 a_b_c
            "> 原话"                    | 原话
            """)
    void textHasNoMarksOfMarkdown(String markdown, String printed) {
        assertThat(Prose.of(bare(markdown))).isEqualTo(bare(printed));
    }

    private static String bare(String text) {
        return text.replaceAll("^\"|\"$", "").replace("\\n", "\n");
    }
}
