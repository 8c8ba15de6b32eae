package org.qingxin.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.history.Extent.Reach;

/** A real repository of two records. After each test, carrying out the log from nothing makes what is checked out. */
abstract class OwnRepository {
    static final String A = "id: A\namount: 100\n";
    static final String B = "id: B\namount: 7\n";

    @TempDir
    Path folder;

    GitFolder here;

    @BeforeEach
    void aRepository() throws Exception {
        here = GitFolder.init(folder.resolve("here"));
        here.put("data/cases/A.yaml", A).put("data/cases/B.yaml", B).put("README.md", "x\n");
        here.commit();
    }

    @AfterEach
    void theLogIsWholeAndTheSameForTheSecondReader() throws Exception {
        ChangeLog log = log();
        assertThat(log.differences()).isEmpty();
        assertThat(log.extent().reach()).isEqualTo(Reach.WHOLE);
        assertThat(SecondReader.told(log)).isEqualTo(SecondReader.read(here.path(), "data/"));
    }

    ChangeLog log() {
        return History.of(here.path().resolve("data"));
    }

    Commit lastCommit() {
        List<CommitChanges> commits = log().commits();
        return commits.get(commits.size() - 1).commit();
    }

    List<String> all() {
        return log().commits().stream().flatMap(each -> shown(each).stream()).toList();
    }

    List<String> last() {
        List<CommitChanges> commits = log().commits();
        return shown(commits.get(commits.size() - 1));
    }

    private static List<String> shown(CommitChanges commit) {
        return commit.records().stream()
                .map(each -> each.record() + " " + each.kind()
                        + each.fields().stream().map(OwnRepository::shown).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(FieldChange change) {
        return " " + change.at() + (change instanceof FieldChange.Replaced ? " " : "")
                + change.before().map(Value::shown).orElse("") + "→"
                + change.after().map(Value::shown).orElse("");
    }
}
