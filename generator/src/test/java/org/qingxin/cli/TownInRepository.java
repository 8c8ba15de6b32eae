package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.cli.TownOnDisk.Outcome;
import org.qingxin.history.GitFolder;

/** The example town in a repository of its own, with a site built of it beside the repository. */
record TownInRepository(GitFolder repository, TownOnDisk town, Path site) {
    static final String CASE = "cases/2021/v-baohong/HG-2021-BH-001.yaml";
    static final String CASE_PAGE = "cases/HG-2021-BH-001.html";

    /** With one commit. */
    static TownInRepository in(Path folder) throws Exception {
        var repository = GitFolder.init(folder.resolve("town"));
        var town = TownOnDisk.in(repository.path());
        repository.commit("付娜", "gxqhgzfn@example.invalid", "2021-11-30T09:00:00+08:00", "录入台账");
        return new TownInRepository(repository, town, folder.resolve("site"));
    }

    /** The same site, built from a copy of the repository. */
    TownInRepository cloned(Path folder, String... how) throws Exception {
        var command = Stream.of(
                Stream.of("clone", "-q"), Stream.of(how), Stream.of("file://" + repository.path(), folder.toString()));
        repository.git(command.flatMap(each -> each).toArray(String[]::new));
        return new TownInRepository(new GitFolder(folder), new TownOnDisk(folder.resolve("data")), site);
    }

    Outcome build(String... more) {
        Outcome outcome = run("build", Stream.concat(Stream.of("--out", site.toString()), Stream.of(more)));
        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isZero();
        return outcome;
    }

    Outcome run(String command, String... more) {
        return run(command, Stream.of(more));
    }

    private Outcome run(String command, Stream<String> more) {
        List<String> arguments = new ArrayList<>(List.of("--templates", "../site-templates"));
        more.forEach(arguments::add);
        return town.run(command, arguments.toArray(String[]::new));
    }

    /** Changes a record as an editor would. @param path relative to the records */
    void edit(String path, String from, String to) throws IOException {
        Path file = town.data().resolve(path);
        String text = Files.readString(file, UTF_8);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to), UTF_8);
    }

    String commit(String message) throws Exception {
        return repository.commit("赵立", "zhaoli@example.invalid", "2021-12-05T01:30:00+08:00", message);
    }

    String published(String path) throws IOException {
        return Files.readString(site.resolve(path), UTF_8);
    }
}
