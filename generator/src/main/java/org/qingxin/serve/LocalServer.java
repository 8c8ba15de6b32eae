package org.qingxin.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers browsers on this machine and nobody else: the address is loopback, and a request must name it so, which keeps
 * out pages of other sites whose name was made to lead here. Nothing but what a preview has can be asked for.
 */
public final class LocalServer implements AutoCloseable {
    private static final int PORTS_TRIED = 20;
    private static final int BACKLOG = 50;
    private static final int THREADS = 4;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("json", "application/json"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final HttpServer server;
    private final Preview preview;
    private final Audience audience = new Audience();
    private final ExecutorService threads;

    private LocalServer(HttpServer server, Preview preview) {
        this.server = server;
        this.preview = preview;
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Answers from now on.
     *
     * @param port where to listen; if it is taken, the next that is free
     * @throws BindException if that one and the next twenty are taken
     */
    public static LocalServer open(int port, Preview preview) throws IOException {
        LocalServer server = new LocalServer(bound(port), preview);
        server.server.setExecutor(server.threads);
        server.server.createContext("/", server::answer);
        preview.tell(server.audience::tell);
        server.server.start();
        return server;
    }

    private static HttpServer bound(int first) throws IOException {
        for (int port = first; ; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            } catch (BindException e) {
                if (port >= first + PORTS_TRIED) {
                    throw e;
                }
            }
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address() {
        return "http://localhost:" + port() + "/";
    }

    @Override
    public void close() {
        audience.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        String path = exchange.getRequestURI().getPath();
        if (!isForUs(exchange)) {
            send(
                    exchange,
                    403,
                    "text/plain; charset=utf-8",
                    "只答 localhost  localhost only\n".getBytes(StandardCharsets.UTF_8));
        } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            send(exchange, 405, "text/plain; charset=utf-8", "只读  read-only\n".getBytes(StandardCharsets.UTF_8));
        } else if (path.equals(Frame.EVENTS)) {
            audience.add(exchange, preview.current());
        } else if (path.equals(Frame.SCRIPT) || path.equals(Frame.STYLE)) {
            send(exchange, 200, type(path), own(path));
        } else {
            site(exchange, path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1));
        }
    }

    private boolean isForUs(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return Set.of("localhost:" + port(), "127.0.0.1:" + port(), "[::1]:" + port())
                .contains(host);
    }

    private void site(HttpExchange exchange, String path) throws IOException {
        int version = preview.current().version();
        Optional<byte[]> file = preview.file(path);
        byte[] content = file.orElseGet(() -> Frame.EMPTY_PAGE.getBytes(StandardCharsets.UTF_8));
        boolean page = file.isEmpty() || path.endsWith(".html");
        send(
                exchange,
                file.isPresent() || version == 0 ? 200 : 404,
                page ? type(".html") : type(path),
                page ? Frame.around(content, version) : content);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            boolean bodiless = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, bodiless || content.length == 0 ? -1 : content.length);
            if (!bodiless && content.length > 0) {
                exchange.getResponseBody().write(content);
            }
        }
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static byte[] own(String path) throws IOException {
        try (InputStream in = LocalServer.class.getResourceAsStream(path.substring(path.lastIndexOf('/') + 1))) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
