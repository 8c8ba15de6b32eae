package org.qingxin.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A window in which pages are looked at by axe-core, each in several ways. */
final class AxeWindow implements AutoCloseable {
    private static final String AXE = read("/axe.min.js") + read("/browser/axe-once.js");
    private static final String RUN = "const done = arguments[arguments.length - 1];"
            + "axeOnce(arguments[0]).then(done).catch(e => done(['axe: ' + e]));";
    private static final String WIDER = "return document.documentElement.scrollWidth > innerWidth + 1";

    private final Chromium window;

    private AxeWindow(Chromium window) {
        this.window = window;
    }

    static AxeWindow open() {
        return new AxeWindow(Chromium.open());
    }

    /** A line for everything found on a page, which is loaded once with its scripts and once without. */
    List<String> findings(Path file, String name, Set<Look> looks) {
        var found = new ArrayList<String>();
        load(file, true);
        for (Look look : looks) {
            if (look == Look.NO_SCRIPT) {
                load(file, false);
            }
            look.apply(window);
            found(look).forEach(each -> found.add(name + " " + look + ": " + each));
        }
        return found;
    }

    private void load(Path file, boolean withScripts) {
        Look.LIGHT.apply(window);
        window.scripts(withScripts).goTo(file).scripts(true);
        window.driver().executeScript(AXE);
    }

    private List<String> found(Look look) {
        var found = new ArrayList<String>();
        var violations = (List<?>) Objects.requireNonNull(window.driver().executeAsyncScript(RUN, look.rules()));
        violations.forEach(each -> found.add(String.valueOf(each)));
        if (window.driver().executeScript(WIDER) == Boolean.TRUE) {
            found.add("wider than the window");
        }
        return found;
    }

    private static String read(String name) {
        try (InputStream script = AxeWindow.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(script, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
