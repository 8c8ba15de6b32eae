package org.qingxin.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The pages that are open in browsers, each at the end of a stream of events. */
final class Audience implements AutoCloseable {
    private final List<HttpExchange> open = new CopyOnWriteArrayList<>();

    /** Tells a page where things stand, and keeps it to be told again. */
    void add(HttpExchange exchange, State state) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        open.add(exchange);
        tell(exchange, state);
    }

    void tell(State state) {
        open.forEach(exchange -> tell(exchange, state));
    }

    /** A page that was closed is noticed when it is told something. */
    private void tell(HttpExchange exchange, State state) {
        byte[] event = ("retry: 500\nevent: state\ndata: " + state.json() + "\n\n").getBytes(StandardCharsets.UTF_8);
        try {
            synchronized (exchange) {
                exchange.getResponseBody().write(event);
                exchange.getResponseBody().flush();
            }
        } catch (IOException e) {
            open.remove(exchange);
            exchange.close();
        }
    }

    @Override
    public void close() {
        open.forEach(HttpExchange::close);
        open.clear();
    }
}
