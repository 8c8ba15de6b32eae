package org.qingxin.site.guides;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingxin.derive.Indicator;
import org.qingxin.derive.ParameterUses;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.law.ParameterStanding;
import org.qingxin.derive.warning.Warning;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.model.Coded;
import org.qingxin.model.RuleSet;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Page;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.ParameterWords;

/**
 * {@code rules.html}: every number that law and town set, since when, where it is laid down, how sure that is, what is
 * worked out with it, and whether it applies on the day.
 */
public final class RulePages {
    private final Edition edition;
    private final Map<String, List<Code>> checks;
    private final Catalog catalog;

    /** @param checks what the checks find by each number */
    public RulePages(Edition edition, Map<String, List<Code>> checks) {
        this.edition = edition;
        this.checks = checks;
        this.catalog = edition.messages().isChinese() ? Catalog.chinese() : Catalog.english();
    }

    public record RulesPage(Layout layout, String meta, List<Set> sets) {}

    /**
     * One rule set.
     *
     * @param id anchor
     * @param note whose it is and from when until when it holds
     */
    public record Set(String id, String title, String note, Layout.Source source, List<Row> rows) {}

    /**
     * One number.
     *
     * @param note what is to be known of it; empty for nothing
     * @param uses what asks for it
     * @param line of its file
     */
    public record Row(
            String id,
            String name,
            String code,
            String value,
            String source,
            String note,
            Tag certainty,
            List<Link> uses,
            Tag standing,
            Link line) {}

    public Stream<Page> pages() {
        return Stream.of(new Page(Address.RULES, "rules.ftlh", this::page));
    }

    private RulesPage page() {
        return new RulesPage(
                edition.layout(Address.RULES, edition.text("rules.title"), Address.RULES, true),
                edition.text("rules.meta", edition.asOf()),
                edition.data().ruleSets().stream()
                        .sorted(Comparator.comparing(RuleSet::jurisdiction, Comparator.reverseOrder())
                                .thenComparing(RuleSet::validFrom, Comparator.reverseOrder())
                                .thenComparing(RuleSet::id))
                        .map(this::set)
                        .toList());
    }

    private Set set(RuleSet set) {
        String jurisdiction = edition.labels().of(set.jurisdiction());
        String note = set.validTo()
                .map(last -> edition.text("rules.span", jurisdiction, set.validFrom(), last))
                .orElseGet(() -> edition.text("rules.since", jurisdiction, set.validFrom()));
        return new Set(
                set.id().value(),
                set.title(),
                note,
                edition.source(set.id()),
                IntStream.range(0, set.parameters().size())
                        .mapToObj(i -> row(set, i))
                        .toList());
    }

    private Row row(RuleSet set, int index) {
        RuleSet.Parameter parameter = set.parameters().get(index);
        return new Row(
                Address.anchor(set.id(), parameter),
                ParameterWords.name(parameter.code(), edition.words()),
                parameter.code(),
                ParameterWords.value(parameter.value(), parameter.measure(), edition.words()),
                parameter.source(),
                parameter.note().orElse(""),
                certainty(parameter.certainty()),
                uses(parameter.code()),
                standing(edition.views().parameters().standing(set, parameter, edition.asOf())),
                edition.line(set.id(), "parameters", index));
    }

    private Tag certainty(RuleSet.Parameter.Certainty certainty) {
        return new Tag(
                edition.labels().of(certainty),
                switch (certainty) {
                    case READ -> "green";
                    case REPRINT, PROPOSED -> "";
                    case RECALLED -> "orange";
                });
    }

    private Tag standing(ParameterStanding standing) {
        return new Tag(edition.labels().of(standing), standing == ParameterStanding.APPLIES ? "green" : "");
    }

    private List<Link> uses(String code) {
        List<Coded> all = ParameterUses.of(code);
        boolean raisesEvery = all.containsAll(Arrays.asList(Warning.Rule.values()));
        List<Link> uses = new ArrayList<>();
        if (raisesEvery) {
            uses.add(new Link(edition.text("rules.everyWarning"), Address.WARNINGS));
        }
        if (ParameterUses.isOfKeyCases(code)) {
            uses.add(new Link(edition.text("nav.keyCases"), Address.KEY_CASES));
        }
        all.stream()
                .filter(each -> !(raisesEvery && each instanceof Warning.Rule))
                .map(this::use)
                .forEach(uses::add);
        checks.getOrDefault(code, List.of()).stream().map(this::check).forEach(uses::add);
        return uses;
    }

    private Link use(Coded use) {
        if (use instanceof Warning.Rule rule) {
            boolean stands = edition.views().warnings().stream().anyMatch(each -> each.rule() == rule);
            return new Link(
                    edition.text("rules.warning", rule.name(), edition.text("warning." + rule.code())),
                    stands ? Address.part("warnings", "by-rule", rule.code()) : "");
        }
        String name = edition.labels().of(use);
        if (use instanceof Deadline.Kind) {
            return new Link(edition.text("rules.deadline", name), Address.CALENDAR);
        }
        return new Link(name, use instanceof Indicator.Kind ? Address.ASSESSMENT : "");
    }

    private Link check(Code code) {
        return new Link(edition.text("rules.check", code.id(), catalog.explanation(code)), Address.of(code));
    }
}
