package org.qingxin.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.finding.Code;
import org.qingxin.form.Annex4Sheet;
import org.qingxin.form.Cell;
import org.qingxin.form.Sheet;
import org.qingxin.intake.workbook.Grid;
import org.qingxin.wording.Words;

/**
 * Annex 4: the verification sheet of the case whose number stands on it. What it repeats of the project, its parties and
 * the representative is kept in their own records and not changed by it.
 */
final class Annex4Form implements PaperForm {
    private static final Map<String, String> CAPTIONS = Map.of(
            "checked-on", "annex4.dayOfCheck",
            "case", "annex4.caseNo",
            "checkers", "annex4.signedBy",
            "leader", "annex4.signedByLeader");
    private static final List<String> OF_OTHER_RECORDS = List.of(
            "title",
            "project",
            "address",
            "sector",
            "invest",
            "owner",
            "contractor",
            "subs",
            "representative",
            "phone",
            "id-number");

    private final Records records;
    private final Words words;
    private final Sheet form;
    private final Map<String, String> names = new HashMap<>();

    Annex4Form(Records records) {
        this.records = records;
        this.words = records.words();
        this.form = new Annex4Sheet(words).blank();
        form.byKey()
                .forEach((key, cell) -> names.put(
                        key,
                        form.headingsOf(cell).stream()
                                .sorted(Comparator.comparing(Cell::column))
                                .map(each -> each.value().written().replace("\n", ""))
                                .collect(Collectors.joining("·"))));
        CAPTIONS.forEach((key, text) -> names.put(key, words.text(text).strip().replaceAll("[：:]$", "")));
    }

    @Override
    public boolean recognises(Grid grid) {
        return Alignment.isRecognised(form, grid);
    }

    @Override
    public List<Change> read(Grid grid, Intake.Asked asked, Remarks remarks) {
        Alignment alignment = Alignment.of(form, grid, remarks);
        if (remarks.hasErrors()) {
            return List.of();
        }
        Alignment.Names called = key -> names.getOrDefault(key, key);
        FormCells cells = new FormCells(grid, alignment.places(called, List.of()), called, remarks);
        return state(cells).map(each -> List.of(change(each, cells))).orElse(List.of());
    }

    private Optional<CaseState> state(FormCells cells) {
        Optional<String> id = cells.text("case");
        if (id.isEmpty()) {
            cells.add(Code.CELL_LEFT_EMPTY, "case", Map.of());
            return Optional.empty();
        }
        Optional<CaseState> state = words.views().cases().stream()
                .filter(each -> each.id().value().equalsIgnoreCase(id.get()))
                .findFirst();
        if (state.isEmpty()) {
            List<String> ids = words.views().cases().stream()
                    .map(each -> each.id().value())
                    .toList();
            cells.add(Code.NOT_ON_RECORD, "case", NotOnRecord.args(id.get(), ids));
        }
        return state;
    }

    private Change change(CaseState state, FormCells cells) {
        tellOthers(new Annex4Sheet(words).of(state), cells);
        Records.File file = records.file(state.id());
        SheetReading reading = new SheetReading(cells);
        String after = state.arrearsCase().sheet().isPresent()
                ? new SheetChanges(state.arrearsCase().sheet().get(), reading, file).text()
                : new SheetText(words, state.arrearsCase(), reading, file).text();
        return new Change(file.path(), file.text(), after);
    }

    private void tellOthers(Sheet asRecorded, FormCells cells) {
        for (String key : OF_OTHER_RECORDS) {
            Optional<String> now = cells.text(key);
            Optional<String> before = asRecorded.at(key).map(Cell::value).map(each -> each.written());
            if (now.isPresent()
                    && before.filter(each -> Wordings.same(each, now.get())).isEmpty()) {
                cells.add(Code.CELL_NOT_TAKEN, key, Map.of());
            }
        }
    }
}
