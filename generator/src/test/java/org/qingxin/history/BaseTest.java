package org.qingxin.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.history.HistoryException.Trouble;

/** What was changed since which commit, in real repositories. */
class BaseTest {
    @TempDir
    Path folder;

    private GitFolder here;
    private Path data;
    private String first;

    @BeforeEach
    void aRepository() throws Exception {
        here = GitFolder.init(folder.resolve("here"));
        data = here.path().resolve("data");
        here.put("data/a.yaml", "a\n").put("data/b/b.yaml", "b\n").put("data/案件.yaml", "c\n");
        first = here.put("README.md", "x\n").commit();
    }

    @Test
    void nothingIsChangedInAFreshClone() throws Exception {
        assertThat(changed()).isEmpty();
    }

    @Test
    void editedStagedNewIgnoredMovedAndDeletedFilesAreChanged() throws Exception {
        here.put("data/a.yaml", "A\n").put("data/staged.yaml", "s\n");
        here.git("add", "data/staged.yaml");
        here.git("mv", "data/b/b.yaml", "data/b/c.yaml");
        here.put("data/new 新.yaml", "n\n").put(".gitignore", "*.log\n").put("data/x.log", "l\n");
        Files.delete(data.resolve("案件.yaml"));
        assertThat(changed())
                .containsExactly("a.yaml", "b/b.yaml", "b/c.yaml", "new 新.yaml", "staged.yaml", "x.log", "案件.yaml");
    }

    @Test
    void whatLiesOutsideTheFolderIsNoneOfItsChanges() throws Exception {
        here.put("README.md", "y\n").put("schemas/x.json", "{}\n");
        assertThat(changed()).isEmpty();
        assertThat(base().changed(here.path().resolve("schemas"))).containsExactly("x.json");
    }

    @Test
    void namesWithAnyCharacterComeWhole() throws Exception {
        here.put("data/\"a\tb\n\\.yaml", "x\n");
        assertThat(changed()).containsExactly("\"a\tb\n\\.yaml");
        here.commit();
        assertThat(Base.of(data, Optional.of(first)).changed(data)).containsExactly("\"a\tb\n\\.yaml");
    }

    @Test
    void settingsDoNotHideOrRenameAnything() throws Exception {
        here.git("config", "diff.renames", "copies");
        here.git("config", "diff.relative", "false");
        here.git("config", "diff.noprefix", "true");
        here.git("config", "diff.external", "false");
        here.git("config", "diff.orderFile", "gone");
        here.git("config", "core.quotePath", "true");
        here.git("config", "core.fsmonitor", "exit 1");
        here.git("config", "color.ui", "always");
        here.git("config", "status.showUntrackedFiles", "no");
        here.git("mv", "data/b/b.yaml", "data/b/c.yaml");
        here.put("data/新.yaml", "n\n");
        assertThat(changed()).containsExactly("b/b.yaml", "b/c.yaml", "新.yaml");
    }

    @Test
    void withoutAMainLineTheLastCommitIsTheBase() throws Exception {
        assertThat(base().commit()).isEqualTo(first);
    }

    @Test
    void theBaseIsWhereTheMainLineWasLeftNotWhereItIsNow() throws Exception {
        GitFolder clone = clone(here.path().toString());
        clone.git("switch", "-q", "-c", "edit");
        String second = clone.put("data/a.yaml", "mine\n").commit();
        here.put("data/b/b.yaml", "theirs\n").commit();
        clone.git("fetch", "-q");
        Path there = clone.path().resolve("data");
        Base base = Base.of(there, Optional.empty());
        assertThat(base.commit()).isEqualTo(first);
        assertThat(base.changed(there)).containsExactly("a.yaml");
        assertThat(Base.of(there, Optional.of("origin/main")).commit()).isEqualTo(first);
        assertThat(Base.of(there, Optional.of("HEAD")).commit()).isEqualTo(second);
    }

    @Test
    void aCloneThatDoesNotKnowTheMainBranchOfItsOriginTakesMain() throws Exception {
        GitFolder clone = clone(here.path().toString());
        clone.git("remote", "set-head", "origin", "--delete");
        clone.put("data/a.yaml", "mine\n").commit();
        assertThat(Base.of(clone.path(), Optional.empty()).commit()).isEqualTo(first);
    }

    @Test
    void givesTheFilesAsTheyWere() throws Exception {
        here.put("data/a.yaml", "A\n").put("data/new.yaml", "n\n");
        Files.createSymbolicLink(data.resolve("link.yaml"), Path.of("a.yaml"));
        here.commit();
        assertThat(text(Base.of(data, Optional.of(first)).files(data)))
                .isEqualTo(Map.of("a.yaml", "a\n", "b/b.yaml", "b\n", "案件.yaml", "c\n"));
        assertThat(text(base().files(data))).containsEntry("a.yaml", "A\n").doesNotContainKey("link.yaml");
        assertThat(base().files(Files.createDirectory(data.resolve("empty")))).isEmpty();
    }

    @Test
    void manyFilesDoNotFillThePipes() throws Exception {
        for (int i = 0; i < 3_000; i++) {
            here.put("data/many/" + i + ".yaml", ("line " + i + "\n").repeat(50));
        }
        here.commit();
        assertThat(base().files(data)).hasSize(3_003);
    }

    @Test
    void saysWhyItCannotTell() throws Exception {
        GitFolder shallow = clone("--depth=1", here.put("x", "y").path().toUri().toString());
        here.commit();
        String unrelated = here.git("commit-tree", "-m", "x", "HEAD^{tree}").strip();
        assertThat(trouble(Files.createDirectory(folder.resolve("plain")), "HEAD"))
                .isEqualTo(Trouble.NO_REPOSITORY);
        assertThat(trouble(data, "no-such")).isEqualTo(Trouble.NO_SUCH_COMMIT);
        assertThat(trouble(data, "--all")).isEqualTo(Trouble.NO_SUCH_COMMIT);
        assertThat(trouble(data, unrelated)).isEqualTo(Trouble.UNRELATED);
        assertThat(trouble(shallow.path(), "HEAD~1")).isEqualTo(Trouble.SHALLOW);
        assertThat(trouble(GitFolder.init(folder.resolve("empty")).path(), "HEAD"))
                .isEqualTo(Trouble.NO_SUCH_COMMIT);
    }

    @Test
    void withoutTheGitProgramItSaysSo() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String places = placeOf(Base.class) + System.getProperty("path.separator") + placeOf(Asked.class);
        Map<String, String> environment = Map.of("PATH", data.toString());
        assertThat(GitFolder.run(data, environment, java, "-cp", places, Asked.class.getName(), data.toString()))
                .isEqualTo("NO_GIT");
    }

    /** Prints why there is no base, as a process with an environment of its own. */
    static final class Asked {
        private Asked() {}

        public static void main(String[] arguments) {
            try {
                System.out.print(Base.of(Path.of(arguments[0]), Optional.empty()));
            } catch (HistoryException e) {
                System.out.print(e.trouble());
            }
        }
    }

    private static String placeOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    @Test
    void aShallowCloneWithoutTheCommonAncestorIsNotTakenForUnrelated() throws Exception {
        here.git("switch", "-q", "-c", "edit");
        here.put("data/a.yaml", "mine\n").commit();
        here.git("switch", "-q", "main");
        here.put("data/b/b.yaml", "theirs\n").commit();
        GitFolder shallow = clone(
                "--depth=1",
                "--no-single-branch",
                "--branch=edit",
                here.path().toUri().toString());
        assertThat(trouble(shallow.path(), "origin/main")).isEqualTo(Trouble.SHALLOW);
    }

    private Base base() throws HistoryException {
        return Base.of(data, Optional.empty());
    }

    private Iterable<String> changed() throws HistoryException {
        return base().changed(data);
    }

    private GitFolder clone(String... arguments) throws Exception {
        Path clone = folder.resolve("clone");
        var words = new ArrayList<>(List.of("clone", "-q"));
        words.addAll(List.of(arguments));
        words.add(clone.toString());
        here.git(words.toArray(String[]::new));
        return new GitFolder(clone);
    }

    private static Trouble trouble(Path folder, String revision) {
        var thrown = new Trouble[1];
        assertThatThrownBy(() -> Base.of(folder, Optional.of(revision)))
                .isInstanceOfSatisfying(HistoryException.class, each -> thrown[0] = each.trouble());
        return thrown[0];
    }

    private static Map<String, String> text(Map<String, byte[]> files) {
        var texts = new TreeMap<String, String>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
        return texts;
    }
}
