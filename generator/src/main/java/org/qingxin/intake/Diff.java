package org.qingxin.intake;

import java.util.ArrayList;
import java.util.List;

/** Two texts line by line, with three lines around what differs. */
final class Diff {
    private static final int AROUND = 3;

    /** @param mark {@code -}, {@code +} or a space */
    private record Line(char mark, String text) {}

    private final List<Line> lines = new ArrayList<>();

    private Diff() {}

    static Diff of(String before, String after) {
        Diff diff = new Diff();
        diff.compare(before.lines().toList(), after.lines().toList());
        return diff;
    }

    String unified(String from, String to) {
        StringBuilder text = new StringBuilder("--- " + from + "\n+++ " + to + "\n");
        int at = next(0);
        while (at < lines.size()) {
            int start = Math.max(0, at - AROUND);
            int end = at + 1;
            for (int next = next(end); next < lines.size() && next - end <= 2 * AROUND; next = next(end)) {
                end = next + 1;
            }
            hunk(start, Math.min(lines.size(), end + AROUND), text);
            at = next(end);
        }
        return text.toString();
    }

    private int next(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).mark() == ' ') {
            at++;
        }
        return at;
    }

    private void hunk(int start, int end, StringBuilder to) {
        to.append("@@ -")
                .append(range(start, end, '+'))
                .append(" +")
                .append(range(start, end, '-'))
                .append(" @@\n");
        lines.subList(start, end)
                .forEach(each -> to.append(each.mark()).append(each.text()).append('\n'));
    }

    private String range(int start, int end, char other) {
        long above = lines.subList(0, start).stream()
                .filter(each -> each.mark() != other)
                .count();
        long count = lines.subList(start, end).stream()
                .filter(each -> each.mark() != other)
                .count();
        return (count == 0 ? above : above + 1) + "," + count;
    }

    private void compare(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(' ', before.get(i++)));
                j++;
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line('-', before.get(i++)));
            } else {
                lines.add(new Line('+', after.get(j++)));
            }
        }
    }

    /** How many lines the rest of both has in common, from each pair of lines on. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
