package org.qingxin.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.Pipeline;
import org.qingxin.site.OnDemand;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.OnDisk;
import org.qingxin.wording.TemplateException;
import org.qingxin.wording.TemplateFiles;

/** What a browser, and who is no browser of this machine, is answered. */
class LocalServerTest {
    private static final Path TEMPLATES = Path.of("../site-templates");

    private final AtomicBoolean torn = new AtomicBoolean();
    private final Preview preview = new Preview(fault -> "模板有误 " + ((TemplateException) fault).path());
    private LocalServer server;

    @BeforeEach
    void open() throws Exception {
        server = LocalServer.open(18_000, preview);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aPageIsTheBuiltOneWithAScriptThatWatches() throws Exception {
        OnDemand site = site();
        preview.show(Moment.of(site));
        String page = get("/cases/index.html").body();
        String built = new String(site.file("cases/index.html").orElseThrow(), UTF_8);
        assertThat(page)
                .contains("<script src=\"/-/preview.js\" data-version=\"1\" defer></script>")
                .contains("default-src 'none'; connect-src 'self'; style-src 'self'; script-src 'self'");
        assertThat(page.lines().filter(line -> !line.contains("/-/preview") && !line.contains("Content-Security")))
                .containsExactlyElementsOf(built.lines()
                        .filter(line -> !line.contains("Content-Security"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "/,                      200, text/html; charset=utf-8",
        "/cases/,                200, text/html; charset=utf-8",
        "/assets/site.css,       200, text/css; charset=utf-8",
        "/search/index.js,       200, text/javascript; charset=utf-8",
        "/-/preview.js,          200, text/javascript; charset=utf-8",
        "/cases/none.html,       404, text/html; charset=utf-8",
        "/../town.yaml,          404, text/html; charset=utf-8",
        "/..%2f..%2fpom.xml,     404, text/html; charset=utf-8",
        "/%00,                   404, text/html; charset=utf-8",
    })
    void onlyWhatTheSiteHasIsAnswered(String path, int status, String type) throws Exception {
        preview.show(Moment.of(site()));
        Answer answer = get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.head()).contains("content-type: " + type).contains("cache-control: no-store");
        assertThat(answer.body()).doesNotContain("id: town", "<artifactId>");
    }

    @ParameterizedTest
    @CsvSource({"evil.example, 403", "localhost, 403", "localhost:1, 403", "LOCAL, 200", "127.0.0.1:PORT, 200"})
    void whoComesByAnotherNameIsTurnedAway(String host, int status) throws Exception {
        preview.show(Moment.of(site()));
        String named = host.replace("LOCAL", "localhost:" + server.port()).replace("PORT", "" + server.port());
        assertThat(ask("GET", "/", named).status()).isEqualTo(status);
    }

    @Test
    void nothingCanBeSent() throws Exception {
        assertThat(ask("POST", "/", "localhost:" + server.port()).status()).isEqualTo(405);
        assertThat(ask("PUT", "/data/town.yaml", "localhost:" + server.port()).status())
                .isEqualTo(405);
    }

    @Test
    void aPortThatIsTakenIsPassedOver() throws Exception {
        try (LocalServer second = LocalServer.open(server.port(), preview)) {
            assertThat(second.port()).isGreaterThan(server.port());
        }
    }

    @Test
    void pagesAreToldOfEachNewSiteAndOfTrouble() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            send(socket, "GET", "/-/events", "localhost:" + server.port());
            var events = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertThat(next(events)).contains("{\"version\":0,\"trouble\":\"\"}");
            preview.show(Moment.of(site()));
            assertThat(next(events)).contains("{\"version\":1,\"trouble\":\"\"}");
            preview.show(Moment.of("第 3 行\n<script>"));
            assertThat(next(events)).contains("{\"version\":1,\"trouble\":\"第 3 行\\u000a\\u003cscript\\u003e\"}");
        }
    }

    @Test
    void whatCannotBeBuiltLeavesThePagesAsTheyWere() throws Exception {
        preview.show(Moment.of(site()));
        preview.show(Moment.of("有错误"));
        assertThat(get("/index.html").body()).contains("data-version=\"1\"", "<main");
    }

    @Test
    void aPageThatCannotBeMadeAnyMoreIsShownAsItWasWithTheReason() throws Exception {
        preview.show(Moment.of(site()));
        String before = get("/index.html").body();
        torn.set(true);
        preview.show(Moment.of(site()));
        Answer answer = get("/index.html");
        assertThat(answer.body()).isEqualTo(before.replace("data-version=\"1\"", "data-version=\"2\""));
        assertThat(preview.current().trouble()).contains("模板有误", "index.ftlh");
        assertThat(preview.current().version()).isEqualTo(2);
    }

    @Test
    void beforeThereIsAnythingAnEmptyPageWaits() throws Exception {
        assertThat(get("/").body()).contains("data-version=\"0\"", "connect-src 'self'");
    }

    private OnDemand site() throws Exception {
        var pipeline =
                new Pipeline(OnDisk.at(Path.of("src/test/resources/site/tiny/data")), OnDisk.at(Path.of("../schemas")));
        var checked = pipeline.check(Optional.empty(), zone -> {
            throw new AssertionError("the town pins its day");
        });
        return pipeline.site(checked, new Torn(), "zh-CN", new Provenance(Optional.empty(), "qingxin"))
                .onDemand();
    }

    /** The shipped templates, of which one can be spoilt. */
    private final class Torn implements TemplateFiles {
        private final OnDisk shipped = OnDisk.at(TEMPLATES);

        @Override
        public java.util.List<String> list(String folder) throws IOException {
            return shipped.list(folder);
        }

        @Override
        public byte[] read(String path) throws IOException {
            return torn.get() && path.equals("pages/index.ftlh") ? "<#if".getBytes(UTF_8) : shipped.read(path, 1 << 22);
        }

        @Override
        public boolean exists(String path) {
            return shipped.exists(path);
        }

        @Override
        public String shown(String path) {
            return shipped.shown(path);
        }
    }

    private record Answer(int status, String head, String body) {}

    private Answer get(String path) throws IOException {
        return ask("GET", path, "localhost:" + server.port());
    }

    private Answer ask(String method, String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            send(socket, method, path, host);
            String all = new String(socket.getInputStream().readAllBytes(), UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return new Answer(
                    Integer.parseInt(all.substring(9, 12)),
                    all.substring(0, end).toLowerCase(java.util.Locale.ROOT),
                    all.substring(end + 4));
        }
    }

    private static void send(Socket socket, String method, String path, String host) throws IOException {
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write((method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                        .getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    private static String next(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = events.readLine();
        }
        return String.valueOf(line);
    }
}
