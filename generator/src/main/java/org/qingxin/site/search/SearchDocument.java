package org.qingxin.site.search;

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

    public SearchDocument {
        title = tidy(title);
        about = tidy(about);
        body = tidy(body);
    }

    /** One space for each stretch of white space within. */
    private static String tidy(String text) {
        String stripped = text.strip();
        StringBuilder tidy = new StringBuilder(stripped.length());
        boolean isBehindBlank = false;
        for (int i = 0; i < stripped.length(); i++) {
            char each = stripped.charAt(i);
            boolean isBlank = each == ' ' || each >= '\t' && each <= '\r';
            if (!isBlank) {
                tidy.append(each);
            } else if (!isBehindBlank) {
                tidy.append(' ');
            }
            isBehindBlank = isBlank;
        }
        return tidy.toString();
    }
}
