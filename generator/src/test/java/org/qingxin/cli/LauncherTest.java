package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/qingxin} in a checkout whose Maven and Java only say what they were asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String COMPILED = "正在编译程序  compiling the program …\n";

    @TempDir
    Path folder;

    private Path home;

    private record Answer(int exit, String out, String err) {}

    @BeforeEach
    void checkout() throws IOException {
        home = folder.resolve("a town's checkout");
        Path launcher = home.resolve("generator/bin/qingxin");
        Files.createDirectories(launcher.getParent());
        Files.copy(Path.of("bin/qingxin"), launcher);
        Files.createDirectories(home.resolve("generator/src/main"));
        for (String each : List.of("pom.xml", "generator/pom.xml", "generator/src/main/A.java")) {
            written(home.resolve(each), Instant.parse("2022-01-01T00:00:00Z"));
        }
        Files.setLastModifiedTime(
                home.resolve("generator/src/main"), FileTime.from(Instant.parse("2022-01-01T00:00:00Z")));
        script("mvnw", "mkdir -p generator/target && touch generator/target/qingxin.jar");
        script("jdk/bin/java", "for each; do printf '[%s]' \"$each\"; done; exit ${JAVA_EXIT:-0}");
    }

    @Test
    void itCompilesWhatIsNotThereYet() throws Exception {
        assertThat(run("0", "--version").err()).isEqualTo(COMPILED);
        assertThat(run("0", "--version").err()).as("the second time").isEmpty();
    }

    @Test
    void itCompilesWhatIsOlderThanItsSources() throws Exception {
        written(home.resolve("generator/target/qingxin.jar"), Instant.parse("2022-01-02T00:00:00Z"));
        assertThat(run("0", "--version").err()).isEmpty();
        written(home.resolve("generator/src/main/A.java"), Instant.parse("2022-01-03T00:00:00Z"));
        assertThat(run("0", "--version").err()).isEqualTo(COMPILED);
    }

    @Test
    void itCompilesOnceWhatComesOutTheSame() throws Exception {
        written(home.resolve("generator/target/qingxin.jar"), Instant.parse("2021-12-31T00:00:00Z"));
        script("mvnw", "exit 0");
        assertThat(run("0", "--version").err()).isEqualTo(COMPILED);
        assertThat(run("0", "--version").err()).as("the second time").isEmpty();
    }

    @Test
    void itCompilesAgainWhenASourceIsGone() throws Exception {
        written(home.resolve("generator/target/qingxin.jar"), Instant.parse("2022-01-02T00:00:00Z"));
        Files.delete(home.resolve("generator/src/main/A.java"));
        assertThat(run("0", "--version").err()).isEqualTo(COMPILED);
    }

    @Test
    void argumentsArriveAsTheyWereWritten() throws Exception {
        run("0", "--version");
        assertThat(run("0", "export", "annex1", "--unit", "宝洪 村", "*").out())
                .isEqualTo("[-XX:+UseSerialGC][-XX:TieredStopAtLevel=1][-jar][" + home.toRealPath()
                        + "/generator/target/qingxin.jar][export][annex1][--unit][宝洪 村][*]");
    }

    @Test
    void aPreviewRunsLongEnoughForEverythingThatJavaHas() throws Exception {
        run("0", "--version");
        assertThat(run("0", "serve").out()).startsWith("[-jar]");
    }

    @Test
    void itEndsAsTheProgramEnds() throws Exception {
        run("0", "--version");
        assertThat(run("1", "validate").exit()).isEqualTo(1);
    }

    @Test
    void whatDoesNotCompileIsAFaultOfTheSurroundings() throws Exception {
        script("mvnw", "exit 1");
        assertThat(run("0", "validate")).isEqualTo(new Answer(2, "", COMPILED));
    }

    @Test
    void itIsFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("qingxin"), home.resolve("generator/bin/qingxin"));
        assertThat(run(link, "0", "--version").out()).contains("/generator/target/qingxin.jar]");
    }

    private Answer run(String exit, String... arguments) throws Exception {
        return run(home.resolve("generator/bin/qingxin"), exit, arguments);
    }

    private Answer run(Path launcher, String exit, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().put("JAVA_EXIT", exit);
        builder.environment().remove("JAVA_OPTS");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), out, err);
    }

    private void script(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n", UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void written(Path file, Instant when) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "", UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(when));
    }
}
