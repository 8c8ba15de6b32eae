package org.qingxin.site.ledger;

import java.util.List;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;

/**
 * A cell of a ledger. The page's script makes the same cell from the same parts.
 *
 * @param text what is read, sorted and exported
 * @param href where the text leads, from the site's root; empty for nowhere
 * @param sub a second line, smaller; empty for none
 * @param subHref where that line leads
 * @param tone style class of a tag, a level or a bar
 * @param order what it is sorted and summed by where that is not the text: 元, a rank
 * @param chips the tags of a cell that holds several; the text says them in words
 */
public record LedgerCell(
        String text, String href, String sub, String subHref, String tone, String order, List<Chip> chips) {

    /** @param title the state that the colour and the sign stand for */
    public record Chip(String label, String tone, String title) {}

    public static LedgerCell of(String text) {
        return new LedgerCell(text, "", "", "", "", "", List.of());
    }

    public static LedgerCell of(Link link) {
        return new LedgerCell(link.text(), link.href(), "", "", "", "", List.of());
    }

    public static LedgerCell of(Tag tag) {
        return new LedgerCell(tag.label(), "", "", "", tag.tone(), "", List.of());
    }

    /** Several tags; {@code words} says them with their states. */
    public static LedgerCell of(String words, List<Chip> chips) {
        return new LedgerCell(words, "", "", "", "", "", chips);
    }

    public LedgerCell over(String line) {
        return over(Link.plain(line));
    }

    public LedgerCell over(Link line) {
        return new LedgerCell(text, href, line.text(), line.href(), tone, order, chips);
    }

    public LedgerCell ranked(long rank) {
        return ordered(Long.toString(rank));
    }

    LedgerCell ordered(String by) {
        return new LedgerCell(text, href, sub, subHref, tone, by, chips);
    }

    public LedgerCell toned(String style) {
        return new LedgerCell(text, href, sub, subHref, style, order, chips);
    }
}
