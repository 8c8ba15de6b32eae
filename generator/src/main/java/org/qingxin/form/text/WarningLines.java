package org.qingxin.form.text;

import static java.util.Comparator.comparing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.derive.Views;
import org.qingxin.derive.warning.Warning;
import org.qingxin.derive.warning.Warning.Level;
import org.qingxin.wording.WarningWords;
import org.qingxin.wording.Words;

/** Warnings that are raised; the red ones one by one and by rule. */
public record WarningLines(Figure red, Figure orange, Figure yellow, Listed<Line> worst, List<Kind> kinds) {
    private static final int SHOWN = 10;

    /** How many red ones a rule has raised. */
    public record Kind(String name, int count) {}

    public record Line(String about, String reason, String owner, String due) {}

    static WarningLines of(Views now, Optional<Views> before, Words words) {
        List<Warning> red = now.warnings().stream()
                .filter(each -> each.level() == Level.RED)
                .sorted(comparing(Warning::rule))
                .toList();
        return new WarningLines(
                figure(Level.RED, now, before),
                figure(Level.ORANGE, now, before),
                figure(Level.YELLOW, now, before),
                Listed.first(SHOWN, red, each -> line(each, words)),
                kinds(red, words));
    }

    private static List<Kind> kinds(List<Warning> red, Words words) {
        Map<Warning.Rule, Integer> counts = new EnumMap<>(Warning.Rule.class);
        red.forEach(each -> counts.merge(each.rule(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new Kind(words.text("warning." + each.getKey().code()), each.getValue()))
                .toList();
    }

    private static Figure figure(Level level, Views now, Optional<Views> before) {
        return Figure.count(count(level, now), before.map(each -> count(level, each)));
    }

    private static long count(Level level, Views views) {
        return views.warnings().stream().filter(each -> each.level() == level).count();
    }

    private static Line line(Warning warning, Words words) {
        RunningText running = new RunningText(words);
        return new Line(
                new Names(words).of(warning.target()),
                running.phrase(WarningWords.reason(warning, words)),
                words.unitName(warning.owner()),
                running.day(warning.due()));
    }
}
