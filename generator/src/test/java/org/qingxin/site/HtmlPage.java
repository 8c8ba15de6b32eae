package org.qingxin.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page as a browser would take it apart. Stricter than a browser: whatever is not well formed (a tag left open, an
 * attribute without quotes or given twice, a bare {@code <} or {@code &}, a comment) is an error, so that nothing from
 * the records can hide in what browsers mend.
 */
public final class HtmlPage {
    private static final Set<String> VOID = Set.of(
            "meta", "link", "input", "br", "hr", "col", "img", "wbr", "area", "base", "embed", "source", "track");
    private static final Pattern TAG =
            Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[^\\s=<>/\"']+(?:=\"[^\"<]*\")?)*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=<>/\"']+)(?:=\"([^\"<]*)\")?");
    private static final Pattern END = Pattern.compile("</([a-zA-Z][a-zA-Z0-9]*)>");
    private static final Pattern LOOSE_AMPERSAND =
            Pattern.compile("&(?!(?:[a-zA-Z][a-zA-Z0-9]*|#[0-9]+|#x[0-9a-fA-F]+);)");
    private static final Pattern REFERENCE = Pattern.compile("&(#x?)?([0-9a-zA-Z]+);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private final String path;
    private final String html;
    private final List<Element> elements = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();

    /** An element with its decoded attributes in order; {@code parents} are the names around it, outermost first. */
    public record Element(String name, Map<String, String> attributes, String parents, int start) {
        public Optional<String> attribute(String key) {
            return Optional.ofNullable(attributes.get(key));
        }

        public boolean has(String key) {
            return attributes.containsKey(key);
        }

        @Override
        public String toString() {
            return "<" + name + " " + attributes + ">";
        }
    }

    /** Decoded words, and the names of the elements around them, outermost first. */
    public record Text(String words, String parents) {}

    private HtmlPage(String path, String html) {
        this.path = path;
        this.html = html;
    }

    public static HtmlPage of(String path, String html) {
        var page = new HtmlPage(path, html);
        page.read(html.startsWith("<!doctype html>") ? "<!doctype html>".length() : 0);
        return page;
    }

    String path() {
        return path;
    }

    public String html() {
        return html;
    }

    public Stream<Element> elements() {
        return elements.stream();
    }

    public Stream<Element> elements(String name) {
        return elements().filter(each -> each.name().equals(name));
    }

    public List<Text> texts() {
        return texts;
    }

    /** All that can be read inside elements of that name. */
    String textOf(String name) {
        var words = new StringBuilder();
        texts.stream()
                .filter(each -> (each.parents() + " ").contains(name + " "))
                .forEach(each -> words.append(each.words()));
        return words.toString();
    }

    public Set<String> ids() {
        var ids = new TreeSet<String>();
        elements().flatMap(each -> each.attribute("id").stream()).forEach(ids::add);
        return ids;
    }

    /** What lies between {@code <main …>} and {@code </main>}. */
    String main() {
        int from = html.indexOf('>', html.indexOf("<main")) + 1;
        return html.substring(from, html.indexOf("</main>"));
    }

    private void read(int from) {
        int at = from;
        while (at < html.length()) {
            int next = html.indexOf('<', at);
            int end = next < 0 ? html.length() : next;
            text(at, end);
            at = next < 0 ? end : tag(next);
        }
        if (!open.isEmpty()) {
            throw broken(html.length(), "left open: " + open.peek());
        }
    }

    private void text(int from, int to) {
        if (from < to) {
            texts.add(new Text(decoded(from, html.substring(from, to)), parents()));
        }
    }

    private int tag(int at) {
        Matcher end = END.matcher(html).region(at, html.length());
        if (end.lookingAt()) {
            if (open.isEmpty() || !open.peek().name().equals(end.group(1))) {
                throw broken(at, "closes what is not open: " + end.group());
            }
            open.pop();
            return end.end();
        }
        Matcher start = TAG.matcher(html).region(at, html.length());
        if (!start.lookingAt()) {
            throw broken(at, "no tag");
        }
        var element = new Element(start.group(1), attributes(at, start.group(2)), parents(), at);
        elements.add(element);
        if (!VOID.contains(element.name()) && start.group(3).isEmpty()) {
            open.push(element);
        }
        return start.end();
    }

    private Map<String, String> attributes(int at, String written) {
        var attributes = new LinkedHashMap<String, String>();
        Matcher each = ATTRIBUTE.matcher(written);
        while (each.find()) {
            String value = each.group(2) == null ? "" : decoded(at, each.group(2));
            if (attributes.put(each.group(1), value) != null) {
                throw broken(at, "attribute given twice: " + each.group(1));
            }
        }
        return attributes;
    }

    private String parents() {
        var names = new StringBuilder();
        open.descendingIterator()
                .forEachRemaining(each -> names.append(each.name()).append(' '));
        return names.toString().strip();
    }

    private String decoded(int at, String text) {
        if (LOOSE_AMPERSAND.matcher(text).find()) {
            throw broken(at, "an & that is not a character reference");
        }
        return REFERENCE
                .matcher(text)
                .replaceAll(each -> Matcher.quoteReplacement(character(at, each.group(1), each.group(2))));
    }

    private String character(int at, String kind, String name) {
        if (kind != null) {
            return Character.toString(Integer.parseInt(name, kind.equals("#x") ? 16 : 10));
        }
        String found = NAMED.get(name);
        if (found == null) {
            throw broken(at, "a named character beyond the five: " + name);
        }
        return found;
    }

    private AssertionError broken(int at, String what) {
        long line = html.substring(0, at).chars().filter(each -> each == '\n').count() + 1;
        String near = html.substring(Math.max(0, at - 60), Math.min(html.length(), at + 60));
        return new AssertionError(path + ":" + line + ": " + what + " near 「" + near + "」");
    }
}
