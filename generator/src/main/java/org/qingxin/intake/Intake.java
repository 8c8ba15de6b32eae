package org.qingxin.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.intake.workbook.Grid;
import org.qingxin.intake.workbook.UnreadableException;
import org.qingxin.intake.workbook.WorkbookReader;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.RecordType;
import org.qingxin.model.Unit;
import org.qingxin.source.ParsedFile;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.Drafts;
import org.qingxin.validate.Drafts.Draft;
import org.qingxin.validate.Drafts.RefusedException;
import org.qingxin.validate.Drafts.Wish;
import org.qingxin.wording.Words;

/** A workbook that somebody has filled in, against the records as they are. Says what would change; writes nothing. */
public final class Intake {
    private final Words words;
    private final SourceTree data;
    private final Map<Id, String> origins;
    private final Drafts drafts;
    private final Annex1Reading annex1;

    /** @param origins the file of each record */
    public Intake(Words words, SourceTree data, Map<Id, String> origins, Drafts drafts) {
        this.words = words;
        this.data = data;
        this.origins = Map.copyOf(origins);
        this.drafts = drafts;
        this.annex1 = new Annex1Reading(words);
    }

    /** What the workbook is said to be; empty where it says itself. */
    public record Asked(Optional<Unit> unit, Optional<Campaign.Period> period) {}

    /**
     * What came of it.
     *
     * @param changes none if there is an error
     * @param findings sheet by sheet, cell by cell
     */
    public record Outcome(List<Change> changes, List<Finding> findings) {
        public boolean isFit() {
            return findings.stream().noneMatch(Finding::isError);
        }

        /** The records as they would be. */
        public SourceTree over(SourceTree data) {
            return Amended.of(data, changes);
        }
    }

    /**
     * Reads all forms of a workbook.
     *
     * @param name of the file, as people know it
     */
    public Outcome read(String name, byte[] workbook, Asked asked) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Change> changes = new LinkedHashMap<>();
        try {
            List<Grid> grids = WorkbookReader.read(workbook);
            Map<String, Integer> tabs = new LinkedHashMap<>();
            for (Grid each : grids) {
                Remarks remarks = new Remarks(name, each);
                read(each, asked, remarks).ifPresent(change -> {
                    Integer before = tabs.putIfAbsent(change.path(), each.number());
                    if (before != null) {
                        remarks.add(Code.FORM_TWICE, Map.of("other", Arg.of(before)));
                    }
                    changes.put(change.path(), change);
                });
                findings.addAll(remarks.all());
            }
            if (grids.stream().noneMatch(each -> !each.isHidden() && annex1.recognises(each))) {
                findings.add(0, Finding.of(Code.NO_FORM, Span.startOf(name)));
            }
        } catch (UnreadableException e) {
            findings.add(Finding.of(e.code(), Span.startOf(name), e.args()));
        }
        boolean isFit = findings.stream().noneMatch(Finding::isError);
        List<Change> real = changes.values().stream()
                .filter(each -> isFit && !each.before().equals(each.after()))
                .toList();
        return new Outcome(real, findings);
    }

    private Optional<Change> read(Grid grid, Asked asked, Remarks remarks) {
        if (grid.cells().isEmpty()) {
            return Optional.empty();
        }
        if (grid.isHidden() || !annex1.recognises(grid)) {
            Arg why = grid.isHidden()
                    ? Arg.of("，它是隐藏的", "; it is hidden")
                    : Arg.of("，表头不认得", "; its headings are not known");
            remarks.add(Code.SHEET_LEFT_OUT, Map.of("why", why));
            return Optional.empty();
        }
        return annex1.read(grid, asked, remarks).flatMap(filed -> change(filed, remarks));
    }

    private Optional<Change> change(FiledTable filed, Remarks remarks) {
        Optional<PeriodReport> report = words.data().all(RecordType.REPORT).stream()
                .map(PeriodReport.class::cast)
                .filter(each -> each.unit().equals(filed.unit().id())
                        && each.campaign().equals(words.campaign().id())
                        && each.period() == filed.period().no())
                .findFirst();
        return report.isPresent() ? amended(report.get(), filed, remarks) : begun(filed, remarks);
    }

    private Optional<Change> amended(PeriodReport report, FiledTable filed, Remarks remarks) {
        String path = Optional.ofNullable(origins.get(report.id())).orElseThrow();
        ParsedFile file = new RecordReader(data).read(path);
        ReportChanges changes = new ReportChanges(report, filed, file.root().orElseThrow(), file.text());
        String after = changes.text();
        changes.kept()
                .forEach(each -> remarks.add(
                        Code.ROUNDED_ALIKE,
                        Map.of(
                                "what",
                                Arg.of(words.labels().of(each.row()) + "·"
                                        + words.labels().of(each.column())),
                                "value",
                                Arg.of(each.written().toPlainString()),
                                "exact",
                                Arg.of(each.exact().stripTrailingZeros().toPlainString()))));
        return Optional.of(new Change(path, file.text(), after));
    }

    private Optional<Change> begun(FiledTable filed, Remarks remarks) {
        if (!remainsToFill(filed, remarks).isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<String> unit = Optional.of(filed.unit().id().value());
            Wish wish = new Wish(RecordType.REPORT, unit, filed.period().due(), Optional.empty());
            Draft draft = drafts.draft(wish, false);
            String path = draft.path();
            String id = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
            String text = ReportText.of(
                    filed,
                    draft.text().lines().findFirst().orElse(""),
                    id,
                    words.campaign().id().value());
            return Optional.of(new Change(path, "", text));
        } catch (RefusedException e) {
            remarks.add(
                    Code.UNNAMED_UNIT,
                    Map.of(
                            "value",
                            Arg.of("：" + e.reason().zh(), ": " + e.reason().en())));
            return Optional.empty();
        }
    }

    /** What a new report cannot be without. */
    private List<String> remainsToFill(FiledTable filed, Remarks remarks) {
        List<String> open = new ArrayList<>();
        if (filed.filledOn().isEmpty()) {
            open.add("annex1.filledOn");
        }
        if (filed.head().isEmpty()) {
            open.add("annex1.head");
        }
        if (filed.preparer().isEmpty()) {
            open.add("annex1.preparer");
        }
        open.forEach(each -> remarks.add(
                Code.CELL_LEFT_EMPTY,
                Map.of("what", Arg.of(words.text(each).strip().replaceFirst("[：:]$", "")))));
        return open;
    }
}
