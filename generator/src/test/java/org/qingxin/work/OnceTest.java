package org.qingxin.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingxin.Pipeline;
import org.qingxin.gauge.Gauge;
import org.qingxin.gauge.Step;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.OnDisk;
import org.qingxin.wording.TemplateTree;

/** A build of the demonstration, told step by step: nothing is done twice. */
class OnceTest {
    private static final Counts COUNTS = new Counts();
    private static final Set<String> SITE = ConcurrentHashMap.newKeySet();
    private static int records;

    /** How often each step, and each part of it, was taken. */
    private static final class Counts implements Gauge {
        private final Map<String, Integer> steps = new ConcurrentHashMap<>();

        @Override
        public <T, E extends Exception> T take(Step step, String part, Work<T, E> work) throws E {
            steps.merge(step + " " + part, 1, Integer::sum);
            return work.run();
        }

        @Override
        public void weigh(Step step, long bytes) {
            // How large files are is told elsewhere.
        }

        int of(Step step) {
            return steps.entrySet().stream()
                    .filter(each -> each.getKey().startsWith(step + " "))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    @BeforeAll
    static void build() throws Exception {
        Pipeline pipeline = new Pipeline(OnDisk.at(Path.of("../data")), OnDisk.at(Path.of("../schemas")), COUNTS);
        Pipeline.Checked checked = pipeline.check(Optional.empty(), zone -> {
            throw new AssertionError("the town pins its day");
        });
        records = checked.files();
        pipeline.site(checked, TemplateTree.shipped(), "zh-CN", new Provenance(Optional.empty(), "qingxin test"))
                .render((path, bytes) -> SITE.add(path));
    }

    @Test
    void schemasAreCompiledOnce() {
        assertThat(COUNTS.of(Step.SCHEMAS)).isEqualTo(1);
    }

    @Test
    void recordIsReadJudgedAndMadeOnce() {
        assertThat(COUNTS.of(Step.READ)).isEqualTo(records);
        assertThat(COUNTS.of(Step.SCHEMA)).isEqualTo(records);
        assertThat(COUNTS.of(Step.BIND)).isEqualTo(records);
    }

    @Test
    void ruleIsAskedOnce() {
        assertThat(COUNTS.steps.entrySet())
                .filteredOn(each -> each.getKey().startsWith(Step.RULES + " "))
                .isNotEmpty()
                .allMatch(each -> each.getValue() == 1);
    }

    @Test
    void whatFollowsFromTheRecordsIsWorkedOutOnce() {
        assertThat(COUNTS.steps.entrySet())
                .filteredOn(each -> each.getKey().startsWith(Step.DERIVE + " "))
                .hasSizeGreaterThan(5)
                .allMatch(each -> each.getValue() == 1);
    }

    @Test
    void pageIsMadeOnce() {
        long pages = SITE.stream().filter(each -> each.endsWith(".html")).count();
        assertThat(COUNTS.of(Step.COMPOSE)).isEqualTo(pages);
        assertThat(COUNTS.of(Step.FILL)).isEqualTo(pages);
        assertThat(COUNTS.of(Step.SEARCH)).isEqualTo(1);
    }
}
