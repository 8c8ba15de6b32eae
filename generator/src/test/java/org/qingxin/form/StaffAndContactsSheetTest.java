package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffAndContactsSheetTest {
    private static String at(Sheet sheet, String key) {
        return sheet.at(key).orElseThrow().value().written();
    }

    @ParameterizedTest
    @CsvSource({
        "unit,含谷镇",
        "day,2022年1月20日",
        "1.name,付娜",
        "1.account,gxqhgzfn",
        "1.town,含谷镇",
        "3.account,gxqhgzshm",
        "4.name,''",
        "8.town,''"
    })
    void annex3HasALineForEachAccountAndRoomForMore(String key, String written) {
        Sheet sheet = new Annex3Sheet(Demo.words())
                .of("含谷镇", LocalDate.of(2022, 1, 20), Demo.words().data().accounts());
        assertThat(at(sheet, key)).isEqualTo(written);
        assertThat(sheet.headingsOf(sheet.at("1.account").orElseThrow()))
                .extracting(each -> each.value().written())
                .contains("账号（账号组成：gxq+镇街首字母+姓名首字母）");
    }

    @ParameterizedTest
    @CsvSource({
        "1.unit,规建办",
        "1.head.name,蓝萍",
        "1.contact.name,马勇",
        "8.head.title,所长",
        "8.contact.name,付娜",
        "9.contact.name,刘亮",
        "10.unit,应急办",
        "25.head.name,胡玲"
    })
    void annex5HasUnitsInTheirOrderAndALineForEachFurtherPerson(String key, String written) {
        Sheet sheet = new Annex5Sheet(Demo.words()).of(Demo.words().data().units());
        assertThat(at(sheet, key)).isEqualTo(written);
        assertThat(sheet.title()).isEqualTo("含谷镇根治拖欠农民工工资工作领导小组联络人名单");
    }
}
