package org.qingxin.site.part;

import java.util.List;

/**
 * A paper form as a page shows it.
 *
 * @param prefix of the ids in it, so that several can stand on one page
 * @param wide whether its paper lies across, so that it is scrolled where a screen is narrow
 * @param a3 whether it is made for A3
 */
public record SheetForm(String prefix, String title, boolean wide, boolean a3, List<Block> blocks) {

    /**
     * Rows that belong together: a table, or text over or under it.
     *
     * @param kind {@code mark}, {@code title}, {@code heading}, {@code fields}, {@code text}, {@code note} or {@code table}
     * @param breaks whether a new printed page begins here
     * @param texts lines of text, or fields with their names
     * @param widths of a table's columns
     * @param head rows that every printed page repeats
     */
    public record Block(
            String kind, boolean breaks, List<String> texts, List<String> widths, List<Row> head, List<Row> body) {
        static Block of(String kind, List<String> texts) {
            return new Block(kind, false, texts, List.of(), List.of(), List.of());
        }

        /** A title after the form's own, over what else it holds. */
        Block asHeading(boolean onNewPage) {
            return new Block("heading", onNewPage, texts, widths, head, body);
        }
    }

    /**
     * @param total whether figures in it are sums of others
     * @param height in pixels where the form leaves room for a long text; empty where rows are as high as what they hold
     */
    public record Row(boolean total, String height, List<Cell> cells) {}

    /**
     * @param id of a heading; empty for others
     * @param scope of a heading; empty for others
     * @param headers ids of the headings that name it; empty for headings
     * @param style {@code n} for figures at the right, {@code txt} for text at the left, {@code dif} if it is marked
     * @param rows that it spans; empty for one
     * @param columns that it spans; empty for one
     * @param text its first line
     * @param more the lines under that
     * @param href where more is told of it; empty if nowhere
     * @param exact the sum in 元 behind a figure in 万元
     * @param marked whether it differs from what was reported
     */
    public record Cell(
            String id,
            String scope,
            String headers,
            String style,
            String rows,
            String columns,
            String text,
            List<String> more,
            String href,
            String exact,
            boolean marked) {}
}
