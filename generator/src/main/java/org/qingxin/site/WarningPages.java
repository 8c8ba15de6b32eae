package org.qingxin.site;

import java.util.List;
import java.util.stream.Stream;
import org.qingxin.derive.Warning;

/** {@code warnings.html}: everything that a rule raises, worst first. */
final class WarningPages {
    private final Edition edition;

    WarningPages(Edition edition) {
        this.edition = edition;
    }

    public record WarningsPage(Layout layout, String meta, List<Row> rows, List<String> levels, List<String> owners) {}

    /**
     * @param parameters the numbers that were applied and where they come from
     */
    public record Row(
            Tag level,
            int order,
            String rule,
            Link target,
            String id,
            String reason,
            Link owner,
            String since,
            String due,
            String parameters) {}

    Stream<Page> pages() {
        return Stream.of(new Page(Address.WARNINGS, "warnings.ftlh", this::page));
    }

    private WarningsPage page() {
        List<Row> rows = edition.views().warnings().stream().map(this::row).toList();
        return new WarningsPage(
                edition.layout(Address.WARNINGS, edition.text("nav.warnings"), Address.WARNINGS, true),
                edition.text("warnings.meta"),
                rows,
                rows.stream().map(row -> row.level().label()).distinct().toList(),
                rows.stream().map(row -> row.owner().text()).distinct().sorted().toList());
    }

    private Row row(Warning warning) {
        return new Row(
                WarningWords.level(warning, edition),
                warning.level().ordinal(),
                warning.rule().name(),
                WarningWords.target(warning, edition),
                warning.target().value(),
                WarningWords.reason(warning, edition),
                edition.link(warning.owner()),
                Format.day(warning.since()),
                Format.day(warning.due()),
                String.join(
                        edition.text("list.clause"),
                        warning.parameters().stream()
                                .map(each -> edition.text(
                                        "warning.parameter",
                                        each.code(),
                                        each.value(),
                                        each.ruleSet().value()))
                                .toList()));
    }
}
