package org.qingxin.form;

/**
 * The paper that a form is made for.
 *
 * @param margin on every side, in millimetres
 */
public record Page(Paper paper, boolean landscape, int margin) {
    /** Width and height in millimetres, standing. */
    public enum Paper {
        A4(210, 297),
        A3(297, 420);

        private final int width;
        private final int height;

        Paper(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    public static Page portrait(Paper paper) {
        return new Page(paper, false, 18);
    }

    public static Page landscape(Paper paper) {
        return new Page(paper, true, 15);
    }

    /** Room between the margins, in millimetres. */
    public int printable() {
        return (landscape ? paper.height : paper.width) - 2 * margin;
    }
}
