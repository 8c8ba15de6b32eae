package org.qingxin.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingxin.derive.RollUp;
import org.qingxin.form.RollUpSheet;
import org.qingxin.wording.PeriodWords;
import org.qingxin.wording.Words;

/** Annex 1 of several towns added up; of towns whose campaigns, days or names do not agree, refused. */
final class RollUpExport implements Export {
    @Override
    public String name() {
        return RollUpSheet.FORM;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.TOWNS, Parameter.PERIOD, Parameter.FINAL, Parameter.FROM, Parameter.TO);
    }

    @Override
    public List<FileType> types() {
        return SheetFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        return make(List.of(words), request);
    }

    @Override
    public Made make(List<Words> towns, Request request) throws Refusal {
        Words words = towns.get(0);
        if (towns.size() < 2) {
            throw Refusal.usage(words.text("export.refused.oneTown"));
        }
        agree(towns);
        AskedSpan span = AskedSpan.of(words, new Asked(words, request), false);
        String called = span.period()
                .map(each -> PeriodWords.name(each, words))
                .orElseGet(() -> words.text("span", span.from(), span.to()));
        RollUp sum = new RollUp(towns.stream()
                .map(each -> RollUp.Part.of(each.views(), span.from(), span.to()))
                .toList());
        return SheetFile.of(
                new RollUpSheet(words).of(sum, called),
                RollUpSheet.FORM + "-" + span.name(),
                request.type(),
                words.asOf(),
                List.of());
    }

    /** Sums of different days or periods would be sums of nothing, and a town given twice would count twice. */
    private static void agree(List<Words> towns) throws Refusal {
        Words words = towns.get(0);
        Map<String, Long> names = towns.stream()
                .collect(groupingBy(each -> each.town().name(), LinkedHashMap::new, Collectors.counting()));
        String twice = names.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(joining(words.text("list.separator")));
        if (!twice.isEmpty()) {
            throw Refusal.usage(words.text("export.refused.townTwice", twice));
        }
        same(towns, each -> each.asOf().toString(), "export.refused.daysDiffer");
        same(towns, RollUpExport::periods, "export.refused.campaignsDiffer");
    }

    private static String periods(Words town) {
        return town.views().submissions().periods().stream()
                .map(each -> PeriodWords.name(each, town) + " " + town.text("span", each.from(), each.to()))
                .collect(joining(town.text("list.separator")));
    }

    private static void same(List<Words> towns, Function<Words, String> what, String refused) throws Refusal {
        Words words = towns.get(0);
        if (towns.stream().map(what).distinct().count() > 1) {
            String all = towns.stream()
                    .map(each -> "\n  "
                            + words.text("export.refused.ofTown", each.town().name(), what.apply(each)))
                    .collect(joining());
            throw Refusal.usage(words.text(refused, all));
        }
    }
}
