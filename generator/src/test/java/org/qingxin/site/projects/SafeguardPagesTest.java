package org.qingxin.site.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.Project;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.site.HtmlPage;
import org.qingxin.site.RenderedSite;

/** The safeguard ledger of a town with more projects than a page can hold. */
class SafeguardPagesTest {
    private static final int PROJECTS = 150;

    @Test
    void aLongLedgerListsTheWorstAndIsWholeByVillage() {
        RenderedSite tiny = RenderedSite.tiny();
        List<TownRecord> records = new ArrayList<>();
        for (RecordType type : RecordType.values()) {
            records.addAll(tiny.data().all(type));
        }
        Project one = tiny.data().projects().get(0);
        IntStream.rangeClosed(2, PROJECTS).forEach(i -> records.add(copy(one, String.format("HG-P-BH-%03d", i))));
        Map<String, HtmlPage> pages =
                RenderedSite.of(Dataset.of(records), tiny.asOf(), "zh-CN").pages();
        HtmlPage town = pages.get("safeguards.html");
        HtmlPage village = pages.get("safeguards/v-baohong.html");
        assertThat(town).isNotNull();
        assertThat(village).isNotNull();
        assertThat(rows(town)).isEqualTo(100);
        assertThat(town.html()).contains("href=\"safeguards/v-baohong.html\"", "只列缺项最多的 100 个（共 150 个）", "150 / 150");
        assertThat(rows(village)).isEqualTo(PROJECTS);
    }

    /** Rows of the first table; the second lists the same projects. */
    private static int rows(HtmlPage page) {
        return page.html().split("<tr><th scope=\"row\">[0-9]+\\. ", -1).length - 1;
    }

    private static Project copy(Project project, String id) {
        try {
            RecordComponent[] components = Project.class.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(project);
            }
            values[0] = new Id.Project(id);
            return Project.class
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
