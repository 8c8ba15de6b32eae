package org.qingxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.review.ReviewMarkdown;

/** The workflows: what reads a change may not write, what may write does not read it, and both speak of the same files. */
class WorkflowsTest {
    private static final Path FOLDER = Path.of("../.github/workflows");

    static Stream<String> workflows() {
        return Stream.of("check.yml", "comment.yml");
    }

    @Test
    void theseAreAll() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(workflows().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void foreignStepsArePinnedByCommit(String name) throws IOException {
        assertThat(steps(name).stream().filter(step -> step.has("uses")))
                .allSatisfy(step -> assertThat(step.get("uses").asText()).matches("actions/[a-z-]+@[0-9a-f]{40}"));
    }

    /** Whatever stands between the braces is put into the script before the shell sees it. */
    @ParameterizedTest
    @MethodSource("workflows")
    void scriptsHoldNoExpressions(String name) throws IOException {
        assertThat(steps(name).stream().filter(step -> step.has("run")))
                .allSatisfy(step -> assertThat(step.get("run").asText()).doesNotContain("${{"));
    }

    @Test
    void whatReadsAChangeMayWriteNothing() throws IOException {
        assertThat(read("check.yml").get("permissions")).hasToString("{\"contents\":\"read\"}");
    }

    @Test
    void whatMayWriteRunsNothingOfTheChange() throws IOException {
        JsonNode comment = read("comment.yml");
        assertThat(comment.get("permissions")).hasToString("{\"actions\":\"read\",\"pull-requests\":\"write\"}");
        assertThat(comment.get("on")).hasSize(1);
        assertThat(comment.at("/on/workflow_run/workflows/0").asText())
                .isEqualTo(read("check.yml").get("name").asText());
        assertThat(steps("comment.yml")).noneMatch(step -> step.has("uses"));
        assertThat(script("comment.yml")).doesNotContain("mvnw", "git ", "source ", "eval");
    }

    @Test
    void bothSpeakOfTheSameFilesAndTheSameMark() throws IOException {
        assertThat(script("check.yml")).contains("--format md --out review/comment.md", "> review/number");
        assertThat(script("comment.yml"))
                .contains("--name review --dir review", "review/comment.md", "review/number", "head -c 60000");
        assertThat(steps("check.yml"))
                .anyMatch(step -> step.at("/with/name").asText().equals("review"));
        assertThat(steps("comment.yml").get(0).at("/env/MARK").asText()).isEqualTo(ReviewMarkdown.MARK);
    }

    private static String script(String name) throws IOException {
        var script = new StringBuilder();
        steps(name).forEach(step -> script.append(step.path("run").asText()).append('\n'));
        return script.toString();
    }

    private static List<JsonNode> steps(String name) throws IOException {
        List<JsonNode> steps = new ArrayList<>();
        read(name).get("jobs").forEach(job -> job.get("steps").forEach(steps::add));
        return steps;
    }

    private static JsonNode read(String name) throws IOException {
        return new YAMLMapper().readTree(Files.readString(FOLDER.resolve(name)));
    }
}
