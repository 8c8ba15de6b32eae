import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes from saving a file until a running preview has told a browser and handed it the page with what was
 * written, in seconds: median, least and most. Like a browser it asks when it is told and not before, for asking all the
 * time would keep the preview busy.
 *
 * <pre>java Saved URL EVENTS FILE WORD RUNS</pre>
 *
 * {@code EVENTS} is where pages are told: {@code http:} a stream of events, {@code ws:} a socket of the LiveReload protocol.
 * {@code WORD} is what is replaced in the file.
 */
final class Saved {
    private static final long PATIENCE = 120;
    private static final String HELLO =
            "{\"command\":\"hello\",\"protocols\":[\"http://livereload.com/protocols/official-7\"]}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final HttpRequest request;

    private Saved(String url) {
        request = HttpRequest.newBuilder(URI.create(url)).build();
    }

    public static void main(String[] args) throws Exception {
        Saved page = new Saved(args[0]);
        Path file = Path.of(args[2]);
        String text = Files.readString(file, UTF_8);
        page.open(args[3]);
        page.listen(args[1]);
        List<Double> seconds = new ArrayList<>();
        try {
            for (int run = 0; run < Integer.parseInt(args[4]); run++) {
                // Nobody saves twice within a second, and a preview may take the first moments for itself.
                Thread.sleep(3000);
                String word = "改第" + run + "次";
                page.told.clear();
                long since = System.nanoTime();
                Files.writeString(file, text.replace(args[3], word), UTF_8);
                do {
                    if (page.told.poll(PATIENCE, TimeUnit.SECONDS) == null) {
                        throw new IllegalStateException("nothing was told");
                    }
                } while (!page.shows(word));
                seconds.add((System.nanoTime() - since) / 1e9);
            }
        } finally {
            Files.writeString(file, text, UTF_8);
        }
        Collections.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%.3f %.3f %.3f%n",
                seconds.get((seconds.size() - 1) / 2),
                seconds.get(0),
                seconds.get(seconds.size() - 1));
        System.exit(0);
    }

    /** Waits for the preview to be there. */
    private void open(String word) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!shows(word)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the preview does not show it");
            }
            Thread.sleep(100);
        }
    }

    private boolean shows(String word) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString(UTF_8)).body().contains(word);
        } catch (IOException notYet) {
            return false;
        }
    }

    private void listen(String events) throws InterruptedException {
        URI address = URI.create(events);
        if (events.startsWith("ws:")) {
            WebSocket socket =
                    client.newWebSocketBuilder().buildAsync(address, new Reload()).join();
            socket.sendText(HELLO, true).join();
        } else {
            client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                    .thenAccept(answer -> answer.body()
                            .filter(line -> line.startsWith("data:"))
                            .forEach(told::add));
        }
        // Both say something when one begins to listen.
        told.poll(5, TimeUnit.SECONDS);
    }

    private final class Reload implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            told.add(text.toString());
            socket.request(1);
            return null;
        }
    }
}
