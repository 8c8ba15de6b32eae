import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long it takes from saving a file until a running preview shows what was written, in seconds: median, least and most.
 *
 * <pre>java Saved URL FILE WORD RUNS</pre>
 *
 * Waits for the preview; {@code WORD} is what is replaced in the file.
 */
final class Saved {
    private static final long PATIENCE = 120_000_000_000L;
    private static final int PAUSE = 5;

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;

    private Saved(String url) {
        request = HttpRequest.newBuilder(URI.create(url)).build();
    }

    public static void main(String[] args) throws Exception {
        Saved page = new Saved(args[0]);
        Path file = Path.of(args[1]);
        String text = Files.readString(file, UTF_8);
        page.waitFor(args[2]);
        List<Double> seconds = new ArrayList<>();
        try {
            for (int run = 0; run < Integer.parseInt(args[3]); run++) {
                // Nobody saves twice within a second, and a preview may take the first moments for itself.
                Thread.sleep(3000);
                String word = "改第" + run + "次";
                long since = System.nanoTime();
                Files.writeString(file, text.replace(args[2], word), UTF_8);
                page.waitFor(word);
                seconds.add((System.nanoTime() - since) / 1e9);
            }
        } finally {
            Files.writeString(file, text, UTF_8);
        }
        Collections.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%.2f %.2f %.2f%n",
                seconds.get((seconds.size() - 1) / 2),
                seconds.get(0),
                seconds.get(seconds.size() - 1));
    }

    private void waitFor(String word) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        while (!shows(word)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the preview does not show it");
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean shows(String word) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString(UTF_8)).body().contains(word);
        } catch (IOException notYet) {
            return false;
        }
    }
}
