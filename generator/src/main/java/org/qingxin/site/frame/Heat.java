package org.qingxin.site.frame;

/** How dark a cell is: five steps of the largest value. */
public final class Heat {
    private static final int STEPS = 5;

    private Heat() {}

    /** Style class {@code h1} to {@code h5}; empty for nothing. */
    public static String of(long value, long most) {
        return value <= 0 || most <= 0 ? "" : "h" + Math.min(STEPS, (value * STEPS + most - 1) / most);
    }
}
