package org.qingxin.site.search;

import java.util.regex.Pattern;

/**
 * Something that can be found: what a result card shows, and all that is searched. Texts hold what a page may show and no
 * more: names are masked before they come here.
 *
 * @param kind code of what it is, by which results are narrowed
 * @param id empty if it has none
 * @param address where it is shown, from the site's root
 * @param about one line under the title
 * @param body all further text
 * @param day ISO day by which newer ones come first; empty where there is none
 */
public record SearchDocument(
        String kind, String id, String address, String title, String about, String body, String day) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public SearchDocument {
        title = tidy(title);
        about = tidy(about);
        body = tidy(body);
    }

    private static String tidy(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }
}
