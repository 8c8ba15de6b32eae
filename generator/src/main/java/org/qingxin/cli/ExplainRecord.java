package org.qingxin.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qingxin.Pipeline;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Redaction;
import org.qingxin.finding.Suggestion;
import org.qingxin.finding.Waiving;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.site.account.RecordAccount;
import org.qingxin.site.account.RecordAccount.Heading;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.OnDisk;
import org.qingxin.source.RecordReader;
import org.qingxin.validate.FieldGuides;
import org.qingxin.validate.FieldLines;

/** A record as understood: its fields, what follows from it on the day, who names it, and what is wrong with it. */
final class ExplainRecord {
    /** Fields that are told entry by entry or cell by cell below. */
    private static final Map<RecordType, Set<String>> TOLD_BELOW =
            Map.of(RecordType.CASE, Set.of("timeline"), RecordType.REPORT, Set.of("table"));

    private final CommonOptions options;
    private final Pipeline.Checked checked;
    private final OnDisk data;
    private final RecordReader reader;

    ExplainRecord(CommonOptions options, Pipeline.Checked checked) {
        this.options = options;
        this.checked = checked;
        this.data = OnDisk.at(options.data);
        this.reader = new RecordReader(data);
    }

    /** The record of that id, in whatever letters it is written. */
    Optional<TownRecord> find(String id) {
        return all().filter(each -> each.id().value().equalsIgnoreCase(id)).findFirst();
    }

    /** What is wrong with the file of that name, when no record could be made of it. */
    List<Finding> brokenFile(String id) {
        return checked.findings().stream()
                .filter(each -> ("/" + each.at().path()).endsWith("/" + id + ".yaml"))
                .toList();
    }

    /** That there is no such record, with the one that was probably meant. */
    String unknown(String id, RecordAccount account) {
        Map<String, TownRecord> known = new TreeMap<>();
        all().forEach(each -> known.putIfAbsent(each.id().value(), each));
        String nearest = Suggestion.nearest(id, known.keySet())
                .flatMap(found -> Optional.ofNullable(known.get(found)))
                .map(each -> options.lang.say(
                        "，是不是 `" + each.id().value() + "`（" + account.name(each) + "）？",
                        "; did you mean `" + each.id().value() + "` (" + account.name(each) + ")?"))
                .orElse("");
        return options.lang.say("没有这个代码或编号：`", "no such code or id: `") + Redaction.redact(id) + "`" + nearest;
    }

    private Stream<TownRecord> all() {
        return Arrays.stream(RecordType.values()).flatMap(type -> checked.dataset().all(type).stream());
    }

    String text(TownRecord record, RecordAccount account) {
        String path = String.valueOf(checked.origins().get(record.id()));
        Optional<MapNode> root = reader.read(path).root();
        StringBuilder out = new StringBuilder();
        out.append(account.kind(record)).append(' ').append(record.id().value());
        String name = account.name(record);
        out.append(name.equals(record.id().value()) ? "" : " " + name).append('\n');
        out.append(data.shown(path))
                .append(':')
                .append(root.map(ExplainRecord::line).orElse(1));
        out.append(options.lang.say("，数据日 ", ", as of ")).append(checked.asOf()).append('\n');
        root.ifPresent(node -> append(out, account.heading(Heading.FIELDS), fields(node, record)));
        for (RecordAccount.Section each : account.of(record)) {
            append(
                    out,
                    each.title(),
                    each.rows().stream().map(row -> cells(row, root)).toList());
        }
        append(out, account.heading(Heading.WAIVED), waived(record));
        return out.toString();
    }

    /** Findings that stand in the record's own file. */
    List<Finding> standing(TownRecord record) {
        return of(record).filter(Finding::isStanding).toList();
    }

    private Stream<Finding> of(TownRecord record) {
        String shown = data.shown(String.valueOf(checked.origins().get(record.id())));
        return checked.findings().stream().filter(each -> each.at().path().equals(shown));
    }

    private static int line(Node node) {
        return node.span().line();
    }

    private static List<String> cells(RecordAccount.Row row, Optional<MapNode> root) {
        List<String> cells = new ArrayList<>(row.cells());
        if (!row.pointer().isEmpty()) {
            root.ifPresent(node -> cells.add(":" + line(node.nearest(row.pointer()))));
        }
        return cells;
    }

    private List<List<String>> fields(MapNode root, TownRecord record) {
        RecordType type = record.id().type();
        FieldGuide guide = FieldGuides.read(OnDisk.at(options.schemas)).stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow();
        return FieldLines.of(root, guide, options.lang == Language.EN, TOLD_BELOW.getOrDefault(type, Set.of())).stream()
                .map(each -> List.of("  ".repeat(each.depth()) + each.label(), each.value(), ":" + each.line()))
                .toList();
    }

    private List<List<String>> waived(TownRecord record) {
        Catalog words = options.lang.first();
        return of(record)
                .flatMap(finding -> finding.waived().stream().map(waiving -> waived(finding, waiving, words)))
                .toList();
    }

    private static List<String> waived(Finding finding, Waiving waiving, Catalog words) {
        return List.of(
                finding.code().id(),
                words.message(finding),
                waiving.waiver(),
                waiving.shownReason(),
                "≤ " + waiving.until(),
                ":" + finding.at().line());
    }

    private static void append(StringBuilder out, String title, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            out.append('\n').append(title).append('\n').append(Columns.aligned(rows));
        }
    }
}
