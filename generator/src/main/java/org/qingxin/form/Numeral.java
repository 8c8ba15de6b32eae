package org.qingxin.form;

/** Figures in groups of three. */
final class Numeral {
    private Numeral() {}

    static String grouped(String number) {
        int point = number.indexOf('.');
        StringBuilder grouped = new StringBuilder(number);
        int first = number.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? number.length() : point) - 3; i > first; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
