package org.qingxin.form;

/**
 * How a cell looks.
 *
 * @param role what it is on the form; screens and the reader of filled forms go by it
 * @param points size of the letters
 * @param bordered whether lines are drawn around it
 */
public record Style(Role role, Align align, int points, boolean bold, boolean bordered) {
    /** Size of ordinary letters (五号 is 10.5; whole points keep heights simple). */
    public static final int BODY = 10;

    /** What a cell is. */
    public enum Role {
        /** 附件1, over the title. */
        MARK,
        TITLE,
        /** Over a column or a block of columns. */
        HEADING,
        /** Beside what it names: of a row, of a field. */
        LABEL,
        FIGURE,
        /** A figure that is the sum of others on the form. */
        TOTAL,
        TEXT,
        /** Under the table: 备注. */
        NOTE
    }

    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    static Style of(Role role) {
        return switch (role) {
            case MARK -> new Style(role, Align.LEFT, 14, false, false);
            case TITLE -> new Style(role, Align.CENTER, 18, true, false);
            case HEADING, LABEL -> new Style(role, Align.CENTER, BODY, false, true);
            case FIGURE -> new Style(role, Align.RIGHT, BODY, false, true);
            case TOTAL -> new Style(role, Align.RIGHT, BODY, true, true);
            case TEXT -> new Style(role, Align.LEFT, BODY, false, true);
            case NOTE -> new Style(role, Align.LEFT, BODY, false, false);
        };
    }

    Style aligned(Align other) {
        return new Style(role, other, points, bold, bordered);
    }

    Style inBold() {
        return new Style(role, align, points, true, bordered);
    }

    Style unbordered() {
        return new Style(role, align, points, bold, false);
    }
}
