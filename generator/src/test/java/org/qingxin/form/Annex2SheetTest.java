package org.qingxin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingxin.model.Project;
import org.qingxin.wording.Words;

class Annex2SheetTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);

    private static Sheet sheet(Words words, List<Project> projects) {
        return new Annex2Sheet(words).of("含谷镇", DAY, projects);
    }

    @Test
    void isAsFoundGood() throws IOException {
        Words words = Demo.tiny("zh-CN");
        SheetText.assertAsFoundGood("annex2", sheet(words, words.data().projects()));
    }

    @Test
    void tellsEachProjectInTheOrderGivenWithItsCostInYuan() {
        Words words = Demo.words();
        List<Project> projects = words.data().projects();
        Sheet sheet = sheet(words, projects);
        for (int i = 0; i < projects.size(); i++) {
            Project project = projects.get(i);
            assertThat(sheet.at(i + 1 + ".name"))
                    .map(each -> each.value().written())
                    .contains(project.name());
            assertThat(sheet.at(i + 1 + ".cost"))
                    .map(Cell::value)
                    .contains(new Value.Amount(project.cost(), Value.Amount.Unit.YUAN));
            assertThat(sheet.at(i + 1 + ".contractor"))
                    .map(each -> each.value().written())
                    .contains(words.employerName(project.contractor()));
        }
    }

    @Test
    void everyLineUnderTheHeadingHasAllItsCellsAlsoTheEmptyOnes() {
        Sheet sheet = sheet(Demo.words(), List.of());
        for (int line = 1; line <= 6; line++) {
            for (String each : Annex2Sheet.COLUMNS) {
                assertThat(sheet.at(line + "." + each)).as(line + each).isPresent();
            }
        }
        assertThat(sheet.headingsOf(sheet.at("1.cost").orElseThrow()))
                .extracting(each -> each.value().written())
                .containsExactly("工程造价（元）", "1");
    }

    @Test
    void aLongListRepeatsItsHeadingAndCanBeReadOnA4() {
        Sheet sheet = sheet(Demo.words(), Demo.words().data().projects());
        assertThat(sheet.repeated()).contains(new Sheet.Band(3, 3));
        assertThat(sheet.scale()).isGreaterThan(0.75);
    }
}
