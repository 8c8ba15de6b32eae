package org.qingxin.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is shown now, and to whom it is told when that changes. A page that cannot be made any more is answered as it was
 * made last, for as long as it is among the last {@value #KEPT} that were asked for.
 */
public final class Preview {
    private static final int KEPT = 64;

    private final Function<RuntimeException, String> words;
    /** In the order in which they were asked for last. */
    private final Map<String, byte[]> lastGood = new LinkedHashMap<>();

    private Consumer<State> audience = state -> {};
    private State state = State.NOTHING;

    /** @param words tells people why a page could not be made */
    public Preview(Function<RuntimeException, String> words) {
        this.words = words;
    }

    /** Shows what came of looking at the files again. */
    public void show(Moment moment) {
        change(current().after(moment));
    }

    synchronized State current() {
        return state;
    }

    synchronized void tell(Consumer<State> listener) {
        audience = listener;
    }

    /** A file of the site, as it is or was; empty if the site has no such file. */
    Optional<byte[]> file(String path) {
        State now = current();
        try {
            Optional<byte[]> made = now.site().flatMap(site -> site.file(path));
            made.ifPresent(content -> keep(path, content));
            return made;
        } catch (RuntimeException e) {
            change(now.with(words.apply(e)));
            return Optional.of(kept(path));
        }
    }

    private void change(State next) {
        Consumer<State> listener;
        synchronized (this) {
            state = next;
            listener = audience;
        }
        listener.accept(next);
    }

    private synchronized void keep(String path, byte[] content) {
        lastGood.remove(path);
        lastGood.put(path, content);
        if (lastGood.size() > KEPT) {
            lastGood.remove(lastGood.keySet().iterator().next());
        }
    }

    private synchronized byte[] kept(String path) {
        return lastGood.getOrDefault(path, Frame.EMPTY_PAGE.getBytes(StandardCharsets.UTF_8));
    }
}
