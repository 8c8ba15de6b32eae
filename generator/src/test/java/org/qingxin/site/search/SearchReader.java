package org.qingxin.site.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.json.JSONArray;
import org.json.JSONObject;
import org.qingxin.site.RenderedSite;

/** Reads the written search files as the script does, but in Java and on its own: it shares no code with their writer. */
final class SearchReader {
    private final List<Found> documents = new ArrayList<>();
    private final List<Map<String, String>> shards = new ArrayList<>();

    private SearchReader() {}

    /** A document as it lies in its store. */
    record Found(String kind, String id, String address, String title, String about, String body, String day) {
        String name() {
            return fold(title) + "\n" + fold(id) + "\n" + fold(id).replace("-", "");
        }

        String rest() {
            return fold(about) + "\n" + fold(body) + "\n" + day;
        }

        /** By looking at every text, which is what the index must answer without. */
        boolean holds(String term) {
            return name().contains(term) || term.codePointCount(0, term.length()) > 1 && rest().contains(term);
        }
    }

    static SearchReader of(RenderedSite site) {
        var reader = new SearchReader();
        var head = call(site, "search/index.js", "index");
        for (int i = 0; i < head.getJSONArray(2).length(); i++) {
            var store = call(site, "search/r" + i + ".js", "store");
            if (store.getInt(0) != i || head.getJSONArray(2).getInt(i) != reader.documents.size()) {
                throw new AssertionError("store " + i + " is not where the index says");
            }
            store.getJSONArray(1).forEach(each -> reader.documents.add(document((JSONArray) each)));
        }
        for (int i = 0; i < head.getInt(0); i++) {
            var tokens = call(site, "search/s%02d.js".formatted(i), "shard").getJSONObject(1);
            reader.shards.add(strings(tokens));
        }
        if (head.getInt(1) != reader.documents.size()) {
            throw new AssertionError("the index counts " + head.getInt(1) + " documents");
        }
        return reader;
    }

    /** The arguments of the one call that a file consists of. */
    private static JSONArray call(RenderedSite site, String path, String function) {
        String text = site.text(path);
        String start = "QX." + function + "(";
        if (!text.startsWith(start) || !text.endsWith(");\n")) {
            throw new AssertionError(path + " is no call of " + function);
        }
        return new JSONArray("[" + text.substring(start.length(), text.length() - 3) + "]");
    }

    private static Found document(JSONArray each) {
        return new Found(
                each.getString(0),
                each.getString(1),
                each.getString(2),
                each.getString(3),
                each.getString(4),
                each.getString(5),
                each.getString(6));
    }

    private static Map<String, String> strings(JSONObject tokens) {
        var strings = new HashMap<String, String>();
        tokens.keySet().forEach(each -> strings.put(each, tokens.getString(each)));
        return strings;
    }

    List<Found> documents() {
        return documents;
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("([0-9]),(?=[0-9]{3})", "$1");
    }

    static List<String> terms(String query) {
        return Stream.of(fold(query).strip().split("\\s+"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Numbers of the documents that hold every term: by the tokens first, then by their texts. */
    Set<Integer> find(String query) {
        var terms = terms(query);
        var found = new TreeSet<Integer>();
        for (int number : candidates(terms)) {
            if (terms.stream().allMatch(documents.get(number)::holds)) {
                found.add(number);
            }
        }
        return found;
    }

    /** Documents of that very id. */
    Set<Integer> withId(String typed) {
        return postings("=" + String.join("", terms(typed)).replace("-", ""));
    }

    private Set<Integer> candidates(List<String> terms) {
        Set<Integer> all = new TreeSet<>();
        for (int i = 0; i < documents.size(); i++) {
            all.add(i);
        }
        terms.stream().flatMap(each -> tokens(each).stream()).forEach(each -> all.retainAll(postings(each)));
        return all;
    }

    private static Set<String> tokens(String term) {
        int[] characters = term.codePoints().toArray();
        var tokens = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < characters.length; i++) {
            tokens.add(new String(characters, i, 2));
        }
        return characters.length == 1 ? Set.of(term) : tokens;
    }

    private Set<Integer> postings(String token) {
        int hash = 0x811c9dc5;
        for (char each : token.toCharArray()) {
            hash = (hash ^ each) * 16777619;
        }
        var numbers = new TreeSet<Integer>();
        int at = 0;
        for (String each : shards.get((hash ^ (hash >>> 16)) & (shards.size() - 1))
                .getOrDefault(token, "")
                .split(",")) {
            at += each.isEmpty() ? 0 : Integer.parseInt(each, 36);
            if (!each.isEmpty()) {
                numbers.add(at / 2);
            }
        }
        return numbers;
    }

    /** What {@link #find} must equal. */
    Set<Integer> scan(String query) {
        var terms = terms(query);
        var found = new TreeSet<Integer>();
        for (int i = 0; i < documents.size(); i++) {
            if (terms.stream().allMatch(documents.get(i)::holds)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Texts of a document that are searched. */
    static List<String> textsOf(Found document) {
        return Arrays.asList(document.title(), document.id(), document.about(), document.body(), document.day());
    }
}
