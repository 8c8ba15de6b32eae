package org.qingxin.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.form.Annex2Sheet;
import org.qingxin.form.Sheet;
import org.qingxin.form.Style;
import org.qingxin.intake.workbook.Area;
import org.qingxin.intake.workbook.Grid;
import org.qingxin.intake.workbook.GridCell;
import org.qingxin.model.Unit;
import org.qingxin.wording.Words;

/**
 * Annex 2 out of a sheet. It has as many lines as lie between its headings and the places to sign, so the form is laid
 * out with so many and then read as any other.
 */
final class Annex2Reading {
    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计");
    /** What a column is called in which a list carries the ids of its projects; the printed form has none. */
    private static final Set<String> ID_HEADINGS = Set.of("项目编号", "编号", "id");

    private final Words words;
    private final Annex2Sheet form;
    private final Map<String, String> names = new HashMap<>();

    Annex2Reading(Words words) {
        this.words = words;
        this.form = new Annex2Sheet(words);
        Sheet one = form.lined(1);
        one.byKey()
                .forEach((key, cell) -> one.headingsOf(cell).stream()
                        .filter(each -> each.style().role() == Style.Role.HEADING)
                        .findFirst()
                        .ifPresent(heading ->
                                names.put(column(key), heading.value().written().replace("\n", ""))));
        names.put("unit", words.text("annex1.unit").strip().replaceAll("[：:]$", ""));
    }

    /** @param unit whose list it is; empty if it is the whole town's */
    record FiledList(Optional<Unit> unit, List<ProjectLine> lines) {}

    boolean recognises(Grid grid) {
        return Alignment.isRecognised(form.lined(1), grid);
    }

    Optional<FiledList> read(Grid grid, Intake.Asked asked, Remarks remarks) {
        OptionalInt heading = row(grid, words.text("annex2.name"));
        OptionalInt signed = row(grid, words.text("annex1.head"));
        int lines = heading.isPresent() && signed.isPresent() ? signed.getAsInt() - heading.getAsInt() - 1 : 1;
        Alignment alignment = Alignment.of(form.lined(Math.max(1, lines)), grid, remarks);
        if (remarks.hasErrors()) {
            return Optional.empty();
        }
        Optional<Area> ids = ids(grid, heading.getAsInt(), lines);
        Map<String, Area> places = alignment.places(this::name, ids.stream().toList());
        FormCells cells = new FormCells(grid, places, this::name, remarks);
        tellBelow(cells);
        boolean isTown = cells.text("unit")
                .filter(each -> Wordings.same(each, words.town().name()))
                .isPresent();
        Optional<Unit> unit = isTown ? asked.unit() : cells.unit(words, asked.unit());
        return isTown || unit.isPresent()
                ? Optional.of(new FiledList(unit, lines(cells, ids, lines)))
                : Optional.empty();
    }

    private static OptionalInt row(Grid grid, String text) {
        return grid.cells().stream()
                .filter(each -> Wordings.same(each.content().shown(), text))
                .mapToInt(GridCell::row)
                .findFirst();
    }

    private static Optional<Area> ids(Grid grid, int heading, int lines) {
        return grid.cells().stream()
                .filter(each -> each.row() == heading
                        && ID_HEADINGS.contains(Wordings.plain(each.content().shown())))
                .findFirst()
                .map(each -> new Area(heading, each.column(), heading + lines, each.column()));
    }

    private List<ProjectLine> lines(FormCells cells, Optional<Area> ids, int count) {
        List<ProjectLine> lines = new ArrayList<>();
        for (int no = 1; no <= count; no++) {
            Optional<Area> first = Optional.ofNullable(cells.places().get(no + "." + ProjectLine.NAME));
            Optional<GridCell> id =
                    first.flatMap(at -> ids.flatMap(column -> cells.grid().at(at.top(), column.left())));
            ProjectLine line = new ProjectLine(
                    cells, no, id.map(each -> each.content().shown().strip()));
            if (first.isPresent() && isTotal(cells.grid(), first.get().top())) {
                line.add(Code.LINE_OF_TOTALS, ProjectLine.NAME, Map.of());
            } else if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isTotal(Grid grid, int row) {
        return grid.cells().stream()
                .anyMatch(each -> each.row() == row
                        && TOTALS.contains(Wordings.plain(each.content().shown())));
    }

    /** A line that was added under the places to sign would be lost. */
    private static void tellBelow(FormCells cells) {
        Optional<Area> signed = Optional.ofNullable(cells.places().get("head"));
        Optional<Area> cost = Optional.ofNullable(cells.places().get("1." + ProjectLine.COST));
        cells.grid().cells().stream()
                .filter(each -> signed.filter(at -> each.row() > at.bottom()).isPresent()
                        && cost.filter(at -> each.column() == at.left()).isPresent())
                .forEach(each -> cells.remarks()
                        .add(
                                Code.OUTSIDE_THE_FORM,
                                each.row(),
                                each.column(),
                                Map.of("value", Arg.of(each.content().shown()))));
    }

    private String name(String key) {
        return names.getOrDefault(column(key), key);
    }

    private static String column(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
