package org.qingxin.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.qingxin.site.frame.ScriptText;

/**
 * An index as it grows, one document after the other; the order in which they are added is the order in which equally
 * good ones are shown. Texts leave at once for their store; of what is held, a posting is about two bytes.
 *
 * <p>Three kinds of file, each one call of a function:
 *
 * <ul>
 *   <li>{@code search/index.js}: {@code QX.index(shards, documents, [first document of each store])}
 *   <li>{@code search/sNN.js}: {@code QX.shard(n, {token: postings})}; a posting is {@code document << 1 | inTitle}, as
 *       the difference from the one before it, in base 36; parted by commas, so that no scanner takes them for the
 *       groups of a card number
 *   <li>{@code search/rN.js}: {@code QX.store(n, [[kind, id, address, title, about, body, day], …])}
 * </ul>
 */
public final class SearchIndex {
    /** Holds the files of the index and nothing else. */
    public static final String FOLDER = "search/";

    private static final int[] SHARDS = {16, 64, 256};
    /** Characters that a shard holds on average, at most, while more shards can be had. */
    private static final int SHARD_LENGTH = 32_000;

    /** Quotes, colon, comma and line end. */
    private static final int AROUND_POSTINGS = 7;
    /** Characters at which a store is full; in UTF-8 two to three times as many bytes. */
    private static final int STORE_LENGTH = 22_000;

    private final BiConsumer<String, byte[]> sink;
    private final PostingsByToken postings = new PostingsByToken();
    private final Map<String, Postings> ids = new HashMap<>();
    private final List<Integer> stores = new ArrayList<>();
    private final StringBuilder store = new StringBuilder();
    private int documents;

    /** @param sink is given each file of the index when it is complete */
    public SearchIndex(BiConsumer<String, byte[]> sink) {
        this.sink = sink;
    }

    public void add(SearchDocument document) {
        int number = documents++;
        Tokens.of(document)
                .forEach(token ->
                        postings.of(Tokens.characters(token)).add((number << 1) | (Tokens.isOfTitle(token) ? 1 : 0)));
        if (!document.id().isEmpty()) {
            ids.computeIfAbsent("=" + Folding.id(document.id()), each -> new Postings())
                    .add((number << 1) | 1);
        }
        addToStore(number, document);
    }

    /** Nothing can be added afterwards. */
    public void finish() {
        finishStore();
        SortedMap<String, Postings> tokens = new TreeMap<>(ids);
        postings.forEach(Tokens::spelt, tokens::put);
        int shards = shardsFor(tokens);
        List<SortedMap<String, Postings>> parts = new ArrayList<>();
        for (int i = 0; i < shards; i++) {
            parts.add(new TreeMap<>());
        }
        tokens.forEach((token, each) -> parts.get(shardOf(token, shards)).put(token, each));
        for (int i = 0; i < shards; i++) {
            put(shardName(i), script(i, parts.get(i)));
        }
        put("index.js", "QX.index(" + shards + "," + documents + "," + joined(stores) + ");\n");
    }

    /** Which shard a token lies in: an FNV-1a hash of its UTF-16 code units. */
    static int shardOf(String token, int shards) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < token.length(); i++) {
            hash = (hash ^ token.charAt(i)) * 0x01000193;
        }
        return (hash ^ (hash >>> 16)) & (shards - 1);
    }

    private static String shardName(int number) {
        return "s" + (number < 10 ? "0" : "") + number + ".js";
    }

    private static int shardsFor(Map<String, Postings> tokens) {
        long length = 0;
        for (Map.Entry<String, Postings> each : tokens.entrySet()) {
            length += each.getKey().length() + each.getValue().length() + AROUND_POSTINGS;
        }
        for (int shards : SHARDS) {
            if (length <= (long) shards * SHARD_LENGTH) {
                return shards;
            }
        }
        return SHARDS[SHARDS.length - 1];
    }

    private static String script(int number, SortedMap<String, Postings> tokens) {
        StringBuilder script = new StringBuilder("QX.shard(").append(number).append(",{");
        tokens.forEach((token, each) -> {
            ScriptText.quote(token, script);
            script.append(":\"");
            each.appendTo(script);
            script.append("\",\n");
        });
        return ended(script, "});\n");
    }

    private void addToStore(int number, SearchDocument document) {
        if (store.length() == 0) {
            store.append("QX.store(").append(stores.size()).append(",[");
            stores.add(number);
        }
        store.append('[');
        for (String each : List.of(
                document.kind(),
                document.id(),
                document.address(),
                document.title(),
                document.about(),
                document.body(),
                document.day())) {
            ScriptText.quote(each, store);
            store.append(',');
        }
        store.setLength(store.length() - 1);
        store.append("],\n");
        if (store.length() >= STORE_LENGTH) {
            finishStore();
        }
    }

    private void finishStore() {
        if (store.length() > 0) {
            put("r" + (stores.size() - 1) + ".js", ended(store, "]);\n"));
            store.setLength(0);
        }
    }

    /** Without the comma and line end after the last item. */
    private static String ended(StringBuilder script, String end) {
        if (script.charAt(script.length() - 1) == '\n') {
            script.setLength(script.length() - 2);
        }
        return script.append(end).toString();
    }

    private static String joined(List<Integer> numbers) {
        return numbers.toString().replace(" ", "");
    }

    private void put(String name, String script) {
        sink.accept(FOLDER + name, script.getBytes(UTF_8));
    }
}
