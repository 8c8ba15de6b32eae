package org.qingxin.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.demo.RecordText.Block;

/** When which line of a record was written, as its own days tell it. */
final class Growth {
    /** Lists that grow item by item. */
    private static final Set<String> LISTS = Set.of("timeline", "steps", "flow", "months");
    /** Fields that are added on the day that they name. */
    private static final Set<String> DATED =
            Set.of("sheet", "list", "mediation", "notice", "paid", "feedback", "releasedOn", "fixedOn", "app");
    /** Fields that tell the outcome, and so are written last. */
    private static final Set<String> LAST = Set.of("note");

    private static final Map<String, String> FIRST_DAY = Map.of(
            "activities", "on",
            "briefings", "sentOn",
            "compensations", "heldOn",
            "credit", "publishedOn",
            "inspections", "on",
            "projects", "contractDate",
            "reports", "filledOn",
            "supervision", "on",
            "waivers", "on");
    /** Fields that name a record which may come after this one, and are added then. */
    private static final Set<String> NAMES = Set.of("arrearsCase", "incident");

    private static final Set<String> NAME_LATER = Set.of("cases", "incidents", "inspections");
    private static final Set<String> OUTCOMES_AT_THE_END = Set.of("compensations", "projects");
    private static final Pattern MONTH = Pattern.compile("month: '(\\d{4}-\\d\\d)'");
    /** By this day of the next month wages of a month are paid, so its entry is written even if they are not. */
    private static final int PAY_DAY = 20;

    private final Course course;
    private final String folder;
    private final RecordText text;
    private final Moment first;

    private Growth(Course course, String folder, RecordText text) {
        this.course = course;
        this.folder = folder;
        this.text = text;
        this.first = first();
    }

    static Growing of(String path, String text, Course course) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        Growth growth = new Growth(course, folder, RecordText.of(text));
        List<Edit> edits =
                course.edits().stream().filter(each -> each.isOf(path)).toList();
        return new Growing(path, growth.parts(), edits);
    }

    private Moment first() {
        if (folder.equals("pages")) {
            return course.within(course.guides());
        }
        Optional<Block> list =
                text.block("timeline").or(() -> text.block("steps")).filter(each -> !folder.equals("waivers"));
        String field = FIRST_DAY.getOrDefault(folder, "");
        return text.block(field)
                .flatMap(Block::day)
                .or(() -> list.flatMap(Block::day))
                .map(course::within)
                .orElse(course.beginning());
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (LISTS.contains(block.name())) {
                addItems(parts, block);
            } else {
                parts.add(new Part(block.text(), from(block), needs(block)));
            }
        }
        return parts;
    }

    private Moment from(Block block) {
        if (DATED.contains(block.name())) {
            return later(block.day());
        } else if (block.name().equals("keyCase")) {
            return later(text.block("sheet").flatMap(Block::day));
        } else if (LAST.contains(block.name()) && OUTCOMES_AT_THE_END.contains(folder)) {
            return later(lastDay());
        }
        return first;
    }

    private Moment later(Optional<LocalDate> day) {
        return day.map(course::within).filter(each -> each.isAfter(first)).orElse(first);
    }

    private Optional<LocalDate> lastDay() {
        Optional<LocalDate> month = text.block("months").stream()
                .flatMap(each -> each.items().stream().skip(1))
                .map(Growth::paid)
                .max(LocalDate::compareTo);
        return month.or(() -> text.blocks().stream()
                .filter(each -> DATED.contains(each.name()))
                .flatMap(each -> each.day().stream())
                .max(LocalDate::compareTo));
    }

    private Optional<String> needs(Block block) {
        boolean names = NAMES.contains(block.name()) && NAME_LATER.contains(folder);
        return names
                ? Optional.of(
                        block.text().substring(block.text().indexOf(':') + 1).strip())
                : Optional.empty();
    }

    private void addItems(List<Part> parts, Block block) {
        List<String> items = block.items();
        Moment before = first;
        int header = parts.size();
        for (String item : items.subList(1, items.size())) {
            Moment own = later(Optional.of(block.name().equals("months") ? paid(item) : day(item)));
            boolean isStep = block.name().equals("flow")
                    && parts.size() > header
                    && own.day().equals(before.day());
            Moment moment = isStep ? new Moment(own.day(), before.step() + 1) : own.isAfter(before) ? own : before;
            parts.add(new Part(item, moment, Optional.empty()));
            before = moment;
        }
        Moment from = parts.size() > header ? parts.get(header).from() : first;
        parts.add(header, new Part(items.get(0), from, Optional.empty()));
    }

    private static LocalDate day(String item) {
        return RecordText.day(item).orElseThrow();
    }

    private static LocalDate paid(String item) {
        Matcher month = MONTH.matcher(item);
        LocalDate payDay =
                month.find() ? YearMonth.parse(month.group(1)).plusMonths(1).atDay(PAY_DAY) : LocalDate.MIN;
        return RecordText.lastDay(item).orElse(payDay);
    }
}
