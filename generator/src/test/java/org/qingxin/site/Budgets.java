package org.qingxin.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a site may cost whoever opens it: bytes, rows, requests, and nothing from anybody else. */
final class Budgets {
    static final int STYLE = 32_000;
    static final int SCRIPT = 16_000;
    static final int SEARCH_PART = 64_000;
    static final int PAGE = 60_000;
    /** Begins many lists, each cut short: what a unit has to do with, what falls due. */
    static final int LISTS = 100_000;

    static final int LEDGER = 250_000;
    static final int ROWS = 200;

    /** The page itself, its style sheet and its script; the search has a script more, a long ledger its rows. */
    static final int REQUESTS = 3;

    private static final Pattern LEDGERS = Pattern.compile("periods/.*"
            + "|(key-cases|warnings|safeguards|compensations|incidents|assessment|activities|supervision|credit"
            + "|problems|exports)\\.html"
            + "|projects/(annex2|safeguards)(/.*)?\\.html|employers/arrears-list\\.html"
            + "|[a-z]+/(index|p[0-9]+|by-[a-z]+/.*)\\.html"
            + "|(inspections|safeguards|briefings|changes|fields|checks|assessment)/.*");

    private static final Pattern MANY_LISTS = Pattern.compile("(units|calendar)(/[^/]*)?\\.html");

    /** Addresses that name a host, or a way to one; the names of XML's own languages are not asked for. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)(https?:|wss?:|ftp:|[\"'(]\\s*)//(?!www\\.w3\\.org/)|@import");

    private static final Pattern BY_SCRIPT = Pattern.compile(
            "\\beval\\(|\\bfetch\\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|sourceMappingURL");

    private static final Pattern ROW = Pattern.compile("<tr data-parts=");

    private final List<String> overruns = new ArrayList<>();

    private Budgets() {}

    /** A line for everything that is too much, by the file's path; empty for a site that keeps its promises. */
    static List<String> overruns(Map<String, byte[]> files) {
        var budgets = new Budgets();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                budgets.page(path, bytes);
            } else if (path.matches("(assets|data|search)/.*")) {
                budgets.part(path, bytes);
            }
        });
        return budgets.overruns;
    }

    private void page(String path, byte[] bytes) {
        most(path, "bytes", bytes.length, bytesOf(path));
        var page = HtmlPage.of(path, new String(bytes, UTF_8));
        most(path, "rows", ROW.matcher(page.html()).results().count(), ROWS);
        var loaded = page.elements().flatMap(Budgets::loaded).toList();
        boolean more = path.equals("search.html") || page.elements("table").anyMatch(each -> each.has("data-script"));
        most(path, "requests", 1 + loaded.size(), more ? REQUESTS + 1 : REQUESTS);
        loaded.stream()
                .filter(each -> each.matches("(?s)\\s*([a-zA-Z][a-zA-Z0-9+.-]*:|//).*") && !each.startsWith("data:"))
                .forEach(each -> overruns.add(path + ": asks " + each));
    }

    private static int bytesOf(String path) {
        if (LEDGERS.matcher(path).matches()) {
            return LEDGER;
        }
        return MANY_LISTS.matcher(path).matches() ? LISTS : PAGE;
    }

    /** Addresses that a browser asks for by itself. */
    private static Stream<String> loaded(HtmlPage.Element element) {
        return switch (element.name()) {
            case "link" -> element.attribute("href").stream();
            case "a", "form" -> Stream.empty();
            default ->
                Stream.of("src", "srcset", "data", "poster", "data-script", "background")
                        .flatMap(key -> element.attribute(key).stream());
        };
    }

    private void part(String path, byte[] bytes) {
        if (path.endsWith(".css")) {
            most(path, "bytes", bytes.length, STYLE);
        } else if (path.startsWith("assets/")) {
            most(path, "bytes", bytes.length, SCRIPT);
        } else if (path.startsWith("search/")) {
            most(path, "bytes", bytes.length, SEARCH_PART);
        }
        if (path.startsWith("assets/")) {
            String text = new String(bytes, UTF_8);
            Stream.of(ELSEWHERE, BY_SCRIPT)
                    .flatMap(each -> each.matcher(text).results())
                    .forEach(each -> overruns.add(path + ": asks by " + each.group()));
        }
    }

    private void most(String path, String what, long is, long may) {
        if (is > may) {
            overruns.add(path + ": " + is + " " + what + ", may be " + may);
        }
    }
}
