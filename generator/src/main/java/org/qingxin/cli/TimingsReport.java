package org.qingxin.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingxin.cli.Timings.Row;
import org.qingxin.finding.Visible;
import org.qingxin.finding.print.Json;
import org.qingxin.gauge.Step;

/** What the steps of a build took, as a table for people and as JSON for programs. */
record TimingsReport(Timings timings, Machine machine) {
    /** So many kinds of page stand in the table; the file has all. */
    private static final int PARTS = 8;

    private static final double NANOS = 1e9;
    private static final double MIB = 1024 * 1024;
    private static final String NUMBER = "%9.2f";

    String table(Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("用时", "timings"),
                right(language.say("次数", "times"), 9),
                right(language.say("墙钟秒", "wall s"), 9),
                right(language.say("处理器秒", "CPU s"), 9)));
        for (Row step : timings.steps()) {
            rows.add(cells(StepWords.of(step.step(), language), step));
            timings.parts(step.step()).stream().limit(PARTS).forEach(each -> rows.add(cells("  " + each.part(), each)));
        }
        rows.add(List.of(
                language.say("虚拟机与其他", "virtual machine, the rest"),
                right("", 9),
                right("", 9),
                seconds(machine.processor() - worked())));
        rows.add(List.of(
                language.say("合计", "whole process"),
                right("", 9),
                seconds(machine.wall()),
                seconds(machine.processor())));
        return Columns.aligned(rows) + notes(language);
    }

    private String notes(Language language) {
        String compiling = seconds(machine.compiling()).strip();
        String collecting = seconds(machine.collecting()).strip();
        return language.say(
                        "几个线程同时走一步的，墙钟只算一次；各步交叠，墙钟相加多于合计。编译字节码 " + compiling + " 秒，回收内存 " + collecting + " 秒。",
                        "Wall: while any thread was in the step; steps overlap. Compiling byte code " + compiling
                                + " s, collecting garbage " + collecting + " s.")
                + "\n"
                + language.say(
                        "读记录 " + times(Step.READ) + " 次，套页面 " + times(Step.FILL) + " 个，写文件 " + times(Step.WRITE)
                                + " 个 ",
                        "Read " + times(Step.READ) + " records, filled " + times(Step.FILL) + " pages, wrote "
                                + times(Step.WRITE) + " files of ")
                + mib(row(Step.WRITE).map(Row::bytes).orElse(0L))
                + language.say(" MiB；堆内存最多 ", " MiB; peak heap ")
                + mib(machine.heap())
                + language.say(" MiB，进程 ", " MiB, process ")
                + mib(machine.memory())
                + " MiB\n";
    }

    /** One object; times in seconds, memory in bytes. */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("wallSeconds", exact(machine.wall()));
        all.put("cpuSeconds", exact(machine.processor()));
        all.put("restCpuSeconds", exact(machine.processor() - worked()));
        all.put("compilingSeconds", exact(machine.compiling()));
        all.put("collectingSeconds", exact(machine.collecting()));
        all.put("peakHeapBytes", machine.heap());
        all.put("peakProcessBytes", machine.memory());
        all.put("records", times(Step.READ));
        all.put("pages", times(Step.FILL));
        all.put("files", times(Step.WRITE));
        all.put("bytes", row(Step.WRITE).map(Row::bytes).orElse(0L));
        all.put("steps", timings.steps().stream().map(this::step).toList());
        return Json.of(all);
    }

    private Map<String, Object> step(Row row) {
        Map<String, Object> step = figures("step", code(row.step()), row);
        List<Map<String, Object>> parts = timings.parts(row.step()).stream()
                .map(each -> figures("part", each.part(), each))
                .toList();
        if (!parts.isEmpty()) {
            step.put("parts", parts);
        }
        return step;
    }

    private static Map<String, Object> figures(String key, String name, Row row) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(key, name);
        figures.put("times", row.times());
        figures.put("wallSeconds", exact(row.wall()));
        figures.put("cpuSeconds", exact(row.processor()));
        return figures;
    }

    private static String code(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private long worked() {
        return timings.steps().stream().mapToLong(Row::processor).sum();
    }

    private Optional<Row> row(Step step) {
        return timings.steps().stream().filter(each -> each.step() == step).findFirst();
    }

    private long times(Step step) {
        return row(step).map(Row::times).orElse(0L);
    }

    private static List<String> cells(String name, Row row) {
        return List.of(
                name, String.format(Locale.ROOT, "%9d", row.times()), seconds(row.wall()), seconds(row.processor()));
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, NUMBER, nanos / NANOS);
    }

    private static BigDecimal exact(long nanos) {
        return BigDecimal.valueOf(nanos, 9).setScale(3, RoundingMode.HALF_UP);
    }

    private static String mib(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / MIB);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - Visible.width(text))) + text;
    }
}
