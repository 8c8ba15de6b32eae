package org.qingxin.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.intake.workbook.Grid;
import org.qingxin.model.PeriodReport;
import org.qingxin.model.RecordType;
import org.qingxin.validate.Drafts.Draft;
import org.qingxin.validate.Drafts.RefusedException;
import org.qingxin.validate.Drafts.Wish;
import org.qingxin.wording.Words;

/** Annex 1: the report of a unit for a period, the one that is filed already or a new one. */
final class Annex1Form implements PaperForm {
    private final Records records;
    private final Words words;
    private final Annex1Reading reading;

    Annex1Form(Records records) {
        this.records = records;
        this.words = records.words();
        this.reading = new Annex1Reading(words);
    }

    @Override
    public boolean recognises(Grid grid) {
        return reading.recognises(grid);
    }

    @Override
    public List<Change> read(Grid grid, Intake.Asked asked, Remarks remarks) {
        return reading.read(grid, asked, remarks).flatMap(filed -> change(filed, remarks)).stream()
                .toList();
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
        Records.File file = records.file(report.id());
        ReportChanges changes = new ReportChanges(report, filed, file.root(), file.text());
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
        return Optional.of(new Change(file.path(), file.text(), after));
    }

    private Optional<Change> begun(FiledTable filed, Remarks remarks) {
        if (!remainsToFill(filed, remarks).isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<String> unit = Optional.of(filed.unit().id().value());
            Wish wish = new Wish(RecordType.REPORT, unit, filed.period().due(), Optional.empty());
            Draft draft = records.drafts().draft(wish, false);
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
