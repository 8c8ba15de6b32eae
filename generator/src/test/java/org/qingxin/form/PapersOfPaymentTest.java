package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.derive.Gate;
import org.qingxin.derive.ledger.Agreement;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.model.Money;
import org.qingxin.model.People;
import org.qingxin.wording.Words;

/** The notice to pay on behalf and the mediation record: facts of the records at their places, the rest for the pen. */
class PapersOfPaymentTest {
    private static final Words WORDS = Demo.words();

    private static Sheet notice(Words words, String id) {
        Gate gate = words.views().gates().stream()
                .filter(each -> each.hold().id().value().equals(id))
                .findFirst()
                .orElseThrow();
        return new PaymentNoticeSheet(words).of(gate, People.UNKNOWN);
    }

    private static Sheet mediation(Words words, String id) {
        CaseState state = words.views().cases().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        return new MediationSheet(words).of(state, People.UNKNOWN);
    }

    private static String at(Sheet sheet, String key) {
        return sheet.at(key).orElseThrow().value().written();
    }

    @Test
    void areAsFoundGood() throws IOException {
        Words words = Demo.tiny("zh-CN");
        SheetText.assertAsFoundGood(
                "payment-notice",
                new PaymentNoticeSheet(words).of(words.views().gates().get(0), People.UNKNOWN));
        SheetText.assertAsFoundGood(
                "mediation", new MediationSheet(words).of(words.views().cases().get(0), People.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no            | 含谷社保代发〔2021〕8号
            to            | 财政办、规建办、区土地利用事务中心：
            case-1.id     | HG-2021-HH-002
            case-2.owed   | 67,914.00
            workers       | 22
            wages         | 172,572.00
            from          | 社保所
            day           | 2021年12月8日
            22.name       | ''
            """)
    void aNoticeSaysWhatIsPaidFirstAndHasALineForEachWorker(String key, String written) {
        assertThat(at(notice(WORDS, "HG-B-2021-001"), key)).isEqualTo(written);
    }

    @Test
    void aNoticeTellsTheSumInCapitalsAndWhatIsHeld() {
        assertThat(at(notice(WORDS, "HG-B-2021-001"), "text"))
                .contains("22名工人工资172,572.00元（大写：壹拾柒万贰仟伍佰柒拾贰元整）", "补偿款386,500.00元", "2021年11月26日");
        assertThat(notice(WORDS, "HG-B-2021-001").at("23.name")).isEmpty();
    }

    @Test
    void beforeItIsWrittenANoticeHasNoNumberAndNoDay() {
        Words before = Demo.words("zh-CN", Optional.of(LocalDate.of(2021, 12, 7)));
        Sheet sheet = notice(before, "HG-B-2021-001");
        assertThat(at(sheet, "no")).isEmpty();
        assertThat(at(sheet, "day")).isEmpty();
        assertThat(at(sheet, "to")).isEqualTo("财政办、规建办：");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            case           | HG-2021-JX-001
            no             | 含谷社保调〔2021〕13号
            representative | 龚**
            id-number      | 见纸质档案 W-2021-0024
            claim          | 支付 2021-08 至 2021-11 工资，16 人，163,000.00 元
            1.due          | 2022年1月25日
            1.amount       | 148,216.90
            agreed         | 148,216.90
            way            | 用人单位直接支付到工人银行账户□　从暂缓支付的补偿款中代发☑　其他□
            by             | 社保所
            day            | 2021年12月8日
            """)
    void aMediationRecordSaysWhoPaysWhatAndWhen(String key, String written) {
        assertThat(at(mediation(WORDS, "HG-2021-JX-001"), key)).isEqualTo(written);
    }

    @Test
    void everyInstalmentHasItsLineAndTheyAddUp() {
        int several = 0;
        for (CaseState state : WORDS.views().cases()) {
            Optional<Agreement> agreement = state.agreement().filter(Agreement::inForce);
            if (agreement.isPresent()) {
                Sheet sheet = new MediationSheet(WORDS).of(state, People.UNKNOWN);
                var instalments = agreement.get().instalments();
                several += instalments.size() > 1 ? 1 : 0;
                for (int i = 0; i < instalments.size(); i++) {
                    assertThat(sheet.at(i + 1 + ".amount").orElseThrow().value())
                            .isEqualTo(new Value.Amount(instalments.get(i).amount(), Value.Amount.Unit.YUAN));
                }
                assertThat(sheet.at(instalments.size() + 1 + ".amount")).isEmpty();
                assertThat(sheet.at("agreed").orElseThrow().value())
                        .isEqualTo(new Value.Amount(
                                Money.sum(instalments.stream().map(Agreement.Instalment::amount)),
                                Value.Amount.Unit.YUAN));
            }
        }
        assertThat(several).as("cases paid by instalments").isPositive();
    }

    @Test
    void withoutAnAgreementThreeLinesStandOpen() {
        Words before = Demo.words("zh-CN", Optional.of(LocalDate.of(2021, 12, 5)));
        Sheet sheet = mediation(before, "HG-2021-JX-001");
        for (int line = 1; line <= 3; line++) {
            assertThat(at(sheet, line + ".due")).isEmpty();
            assertThat(at(sheet, line + ".amount")).isEmpty();
        }
        assertThat(sheet.at("4.due")).isEmpty();
        assertThat(at(sheet, "day")).isEmpty();
        assertThat(at(sheet, "established")).contains("148,216.90元（大写：壹拾肆万捌仟贰佰壹拾陆元玖角整）");
    }
}
