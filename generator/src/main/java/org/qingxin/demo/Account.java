package org.qingxin.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingxin.demo.Books.Written;
import org.qingxin.demo.RecordText.Block;

/** What officials would write of a change: what happened in which matter, and why, in the words of the records. */
final class Account {
    private static final Pattern EVENT = Pattern.compile("event: ([a-z-]+)");
    private static final Pattern NOTE = Pattern.compile("(?m)^    note: (.*)$");
    private static final Pattern WORKERS = Pattern.compile("(?m)^    workers: (\\d+)$");
    private static final Pattern AMOUNT = Pattern.compile("(?m)^    amount: ([\\d.]+)$");

    private final UnaryOperator<String> events;
    private final Map<String, Growing> records;

    /**
     * @param events what an event of a case is called, by its code
     * @param records as they are at the end, by id
     */
    Account(UnaryOperator<String> events, Map<String, Growing> records) {
        this.events = events;
        this.records = records;
    }

    /** One line of all changes: the change itself if it is one, else how many of which kind. */
    String headline(String unit, List<Written> changes) {
        if (changes.size() == 1) {
            return line(changes.get(0));
        }
        Map<String, Long> kinds = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> kind(change.record().folder()), LinkedHashMap::new, Collectors.counting()));
        return unit + "："
                + kinds.entrySet().stream()
                        .map(each -> each.getKey() + each.getValue() + "件")
                        .collect(Collectors.joining("、"));
    }

    /** All changes, a line each, with the reasons that they state. */
    String body(List<Written> changes) {
        return changes.stream()
                .map(change ->
                        (changes.size() == 1 ? "" : "- " + change.record().id() + " " + line(change) + "。")
                                + why(change))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String kind(String folder) {
        return switch (folder) {
            case "cases" -> "案件";
            case "inspections" -> "检查";
            case "employers" -> "用人单位";
            case "projects" -> "项目";
            case "activities" -> "宣传培训";
            case "incidents" -> "突发事件";
            case "compensations" -> "补偿款暂扣";
            case "supervision" -> "督查";
            case "credit" -> "信用惩戒";
            case "briefings" -> "周报专报";
            default -> "记录";
        };
    }

    private String line(Written change) {
        RecordText after = RecordText.of(change.after());
        boolean isNew = change.before().isEmpty();
        return switch (change.record().folder()) {
            case "cases" -> name(after.value("employer")) + "欠薪案：" + course(change);
            case "inspections" -> "检查" + name(after.value("employer"));
            case "employers" -> (isNew ? "新建用人单位档案：" : "补充用人单位档案：") + after.value("name");
            case "projects" -> (isNew ? "新建项目台账：" : "更新项目台账：") + after.value("name");
            case "activities" -> "宣传培训：" + after.value("title");
            case "incidents" -> "突发事件：" + after.value("place");
            case "compensations" -> "补偿款暂扣：" + after.value("matter");
            case "supervision" -> (isNew ? "督查：" : "整改完成：") + after.value("title");
            case "credit" -> "信用惩戒：" + name(after.value("employer"));
            case "briefings" ->
                "补报" + after.value("week") + "当周" + (after.value("kind").equals("weekly") ? "周报" : "专报");
            default -> change.record().id();
        };
    }

    private String name(String employer) {
        return Optional.ofNullable(records.get(employer))
                .map(each -> each.whole().value("name"))
                .orElse(employer);
    }

    private String course(Written change) {
        List<String> steps = new ArrayList<>();
        for (Map.Entry<String, String> field :
                Map.of("sheet", "填写线索核查表", "keyCase", "列为重点督办").entrySet()) {
            boolean isNew = change.before().isPresent() && !has(change.before().get(), field.getKey());
            if (isNew && has(change.after(), field.getKey())) {
                steps.add(field.getValue());
            }
        }
        steps.sort(Comparator.reverseOrder());
        added(change).stream().map(this::step).filter(each -> !each.isEmpty()).forEach(steps::add);
        return steps.isEmpty() ? "补充材料" : String.join("、", steps);
    }

    private static boolean has(String text, String field) {
        return RecordText.of(text).block(field).isPresent();
    }

    private String step(String item) {
        Optional<String> event = first(EVENT, item);
        if (event.isEmpty()) {
            return "";
        }
        String sums = List.of("verified", "paid").contains(event.get())
                ? first(WORKERS, item).map(each -> each + "人").orElse("")
                        + first(AMOUNT, item).map(each -> each + "元").orElse("")
                : "";
        return events.apply(event.get()) + sums;
    }

    private static String why(Written change) {
        List<String> notes = new ArrayList<>();
        for (String item : added(change)) {
            first(NOTE, item).ifPresent(notes::add);
        }
        boolean isNew = change.before().isEmpty();
        if (isNew && notes.isEmpty()) {
            notes.add(RecordText.of(change.after()).value("note"));
        }
        return String.join("", notes);
    }

    /** The entries of the record's course that were not there before. */
    private static List<String> added(Written change) {
        List<String> before = change.before().map(Account::items).orElse(List.of());
        return items(change.after()).stream()
                .filter(item -> !before.contains(item))
                .toList();
    }

    private static List<String> items(String text) {
        RecordText record = RecordText.of(text);
        return record.block("timeline")
                .or(() -> record.block("steps"))
                .map(Block::items)
                .orElse(List.of());
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
