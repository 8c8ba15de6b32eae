package org.qingxin.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;

/** A record is saved and the page follows: {@code serve} as a process of its own, seen by who writes. */
class PreviewTest {
    private static final Path TOWN = Path.of("src/test/resources/site/tiny/data");
    private static final String CASE = "cases/2021/v-baohong/HG-2021-BH-001.yaml";
    private static final String WRITTEN = "8至10月工资未按月发放";
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");

    @TempDir
    Path folder;

    private Chromium window;
    private Process program;
    private Path record;
    private String sound;

    @BeforeEach
    void serve() throws Exception {
        window = Chromium.open();
        copy(TOWN, folder.resolve("data"));
        record = folder.resolve("data").resolve(CASE);
        sound = Files.readString(record, UTF_8);
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.qingxin.cli.Main",
                        "serve",
                        "--port",
                        "18400",
                        "--data",
                        folder.resolve("data").toString(),
                        "--schemas",
                        "../schemas",
                        "--templates",
                        "../site-templates")
                .redirectErrorStream(true)
                .start();
        window.driver().get(address(program) + "cases/HG-2021-BH-001.html");
    }

    @AfterEach
    void end() throws Exception {
        if (program != null) {
            program.destroy();
            assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        if (window != null) {
            window.close();
        }
    }

    @Test
    void aSavedRecordIsShownAMistakeIsToldOverThePageAndMendingItClearsThat() throws Exception {
        until(page -> page.contains(WRITTEN));
        assertThat(trouble()).isEmpty();

        save(sound.replace(WRITTEN, "改过的一句话"));
        until(page -> page.contains("改过的一句话"));
        assertThat(trouble()).isEmpty();

        save(sound.replace("event: received", "event: recieved"));
        until(page -> trouble().filter(each -> each.contains("recieved")).isPresent());
        assertThat(page()).as("the page as it was").contains("改过的一句话");

        save(sound);
        until(page -> page.contains(WRITTEN) && trouble().isEmpty());
    }

    private void save(String text) throws IOException {
        Files.writeString(record, text, UTF_8);
    }

    private void until(Predicate<String> shown) throws InterruptedException {
        for (int tries = 0; !isShown(shown); tries++) {
            assertThat(tries).as("a minute has passed").isLessThan(1_200);
            Thread.sleep(50);
        }
    }

    /** The page may be exchanged while it is read. */
    private boolean isShown(Predicate<String> shown) {
        try {
            return shown.test(page());
        } catch (StaleElementReferenceException | NoSuchElementException e) {
            return false;
        }
    }

    private String page() {
        return window.driver().findElement(By.tagName("main")).getText();
    }

    private Optional<String> trouble() {
        return window.driver().findElements(By.cssSelector(".qx-trouble pre")).stream()
                .map(each -> each.getText())
                .findFirst();
    }

    /** Its output is read to the end, so that it never waits for a reader. */
    private static String address(Process program) throws IOException {
        BufferedReader output = program.inputReader(UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread reader = new Thread(() -> output.lines().forEach(each -> {}));
                reader.setDaemon(true);
                reader.start();
                return address.group();
            }
        }
        throw new AssertionError("it said no address:\n" + said);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path each : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }
}
