package org.qingxin.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A record's file as lines, cut where its canonical form lets it be cut: at fields, and at the items of a field's list. */
record RecordText(List<Block> blocks) {
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]\\w*):.*\\n?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String ITEM = "  - ";

    /**
     * A field with all its lines.
     *
     * @param name empty for what stands before the first field
     */
    record Block(String name, String text) {
        /** The line of the field itself, and each item of its list. */
        List<String> items() {
            List<String> items = new ArrayList<>();
            StringBuilder item = new StringBuilder();
            for (String line : lines(text)) {
                if (line.startsWith(ITEM)) {
                    items.add(item.toString());
                    item.setLength(0);
                }
                item.append(line);
            }
            items.add(item.toString());
            return items;
        }

        /** The first day that it names. */
        Optional<LocalDate> day() {
            return RecordText.day(text);
        }
    }

    static RecordText of(String text) {
        List<Block> blocks = new ArrayList<>();
        String name = "";
        StringBuilder block = new StringBuilder();
        for (String line : lines(text)) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                blocks.add(new Block(name, block.toString()));
                name = field.group(1);
                block.setLength(0);
            }
            block.append(line);
        }
        blocks.add(new Block(name, block.toString()));
        return new RecordText(List.copyOf(blocks));
    }

    Optional<Block> block(String name) {
        return blocks.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** What stands behind a field of one line, without its quotes; empty if there is no such field. */
    String value(String name) {
        return block(name)
                .map(each -> each.text().substring(name.length() + 1).strip().replaceAll("^'(.*)'$", "$1"))
                .orElse("");
    }

    /** The first day that a text names. */
    static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
    }

    /** The last day that a text names. */
    static Optional<LocalDate> lastDay(String text) {
        return DAY.matcher(text)
                .results()
                .map(found -> LocalDate.parse(found.group()))
                .max(LocalDate::compareTo);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\\n)"));
    }
}
