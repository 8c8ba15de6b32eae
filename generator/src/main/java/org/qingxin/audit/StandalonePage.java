package org.qingxin.audit;

import java.net.URI;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page taken out of its site: navigation, search and scripts are left out, and what it can lead to no more leads nowhere. */
final class StandalonePage {
    /** Put behind the style sheet: what leads nowhere does not look as if it did. */
    static final String STYLE =
            "a:not([href]){color:inherit;text-decoration:none;cursor:auto}a.btn:not([href]){display:none}";

    private static final Pattern AROUND = Pattern.compile(
            "<script\\b[^>]*></script>\\n?|<form\\b[^>]*role=\"search\".*?</form>\\n?|<nav\\b.*?</nav>\\n?",
            Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("(<a\\b[^>]*?) href=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:https?|mailto|tel):.*|#.*");

    private StandalonePage() {}

    /**
     * The page without what it does not have beside it.
     *
     * @param path of the page from the site's root
     * @param kept paths of all files that go with it
     */
    static String of(String html, String path, Set<String> kept) {
        URI here = URI.create("/" + path);
        return LINK.matcher(AROUND.matcher(html).replaceAll(""))
                .replaceAll(link ->
                        Matcher.quoteReplacement(leads(link.group(2), here, kept) ? link.group() : link.group(1)));
    }

    private static boolean leads(String href, URI here, Set<String> kept) {
        if (ELSEWHERE.matcher(href).matches()) {
            return true;
        }
        String target = here.resolve(href.replaceAll("[?#].*", "")).getPath();
        return kept.contains(target.substring(1));
    }
}
