package org.qingxin.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser window without a screen, in one of the ways in which people look at the site. */
public final class Chromium implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    /** Says at every start that it knows only older protocols; none of these is used. */
    private static final Logger PROTOCOLS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private static boolean told;

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test, and says so once where it cannot be overlooked, if the machine has no Chromium. */
    public static Chromium open() {
        boolean isThere = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        if (!isThere) {
            warn();
        }
        assumeTrue(isThere, "no /usr/bin/chromium with /usr/bin/chromedriver");
        PROTOCOLS.setLevel(Level.OFF);
        var options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--lang=zh-CN",
                "--window-size=1440,1000");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        var driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofSeconds(60));
        return new Chromium(driver);
    }

    private static synchronized void warn() {
        if (!told) {
            told = true;
            System.err.println("""
                    ****************************************************************
                    没有找到 Chromium，浏览器测试全部跳过。
                    NO BROWSER FOUND: the browser tests are skipped.
                    Debian: apt-get install chromium chromium-driver fonts-noto-cjk
                    ****************************************************************""");
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    public Chromium goTo(Path file) {
        driver.get(file.toUri().toString());
        return this;
    }

    /** @param width in CSS pixels; 0 for the window as it is */
    public Chromium width(int width) {
        return command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width > 0 && width < 500));
    }

    public Chromium dark(boolean dark) {
        return media("prefers-color-scheme", dark ? "dark" : "light");
    }

    public Chromium forcedColours(boolean forced) {
        return media("forced-colors", forced ? "active" : "none");
    }

    /** The page's own scripts; what a test asks of the page runs all the same. */
    public Chromium scripts(boolean allowed) {
        return command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    private Chromium media(String feature, String value) {
        return command(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    public Chromium command(String name, Map<String, Object> arguments) {
        driver.executeCdpCommand(name, arguments);
        return this;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
