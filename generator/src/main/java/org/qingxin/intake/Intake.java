package org.qingxin.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.intake.workbook.Grid;
import org.qingxin.intake.workbook.UnreadableException;
import org.qingxin.intake.workbook.WorkbookReader;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.model.Unit;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.Drafts;
import org.qingxin.wording.Words;

/** A workbook that somebody has filled in, against the records as they are. Says what would change; writes nothing. */
public final class Intake {
    private final List<PaperForm> forms;

    /** @param origins the file of each record */
    public Intake(Words words, SourceTree data, Map<Id, String> origins, Drafts drafts) {
        Records records = new Records(words, data, origins, drafts);
        forms = List.of(new Annex1Form(records), new Annex2Form(records), new Annex4Form(records));
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
                Set<Integer> others = new TreeSet<>();
                for (Change change : read(each, asked, remarks)) {
                    Integer before = tabs.putIfAbsent(change.path(), each.number());
                    if (before != null && others.add(before)) {
                        remarks.add(Code.FORM_TWICE, Map.of("other", Arg.of(before)));
                    }
                    changes.put(change.path(), change);
                }
                findings.addAll(remarks.all());
            }
            if (grids.stream().noneMatch(each -> !each.isHidden() && form(each).isPresent())) {
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

    private Optional<PaperForm> form(Grid grid) {
        return forms.stream().filter(each -> each.recognises(grid)).findFirst();
    }

    private List<Change> read(Grid grid, Asked asked, Remarks remarks) {
        if (grid.cells().isEmpty()) {
            return List.of();
        }
        Optional<PaperForm> form = form(grid);
        if (grid.isHidden() || form.isEmpty()) {
            Arg why = grid.isHidden()
                    ? Arg.of("，它是隐藏的", "; it is hidden")
                    : Arg.of("，表头不认得", "; its headings are not known");
            remarks.add(Code.SHEET_LEFT_OUT, Map.of("why", why));
            return List.of();
        }
        return form.get().read(grid, asked, remarks);
    }
}
