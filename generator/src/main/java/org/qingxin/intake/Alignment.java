package org.qingxin.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.form.Cell;
import org.qingxin.form.Sheet;
import org.qingxin.form.Style;
import org.qingxin.form.Value;
import org.qingxin.intake.workbook.Area;
import org.qingxin.intake.workbook.Grid;
import org.qingxin.intake.workbook.GridCell;

/**
 * Lays a form over a sheet by the headings of both. Rows and columns put in before or between are followed; a heading
 * that is not where the others say it must be is an error, so no figure is ever read under another heading.
 */
final class Alignment {
    private static final double ENOUGH = 0.6;
    /** What is printed on a form and tells where one is. */
    private static final Set<Style.Role> PRINTED = Set.of(Style.Role.HEADING, Style.Role.LABEL, Style.Role.TEXT);

    private final Sheet form;
    private final Grid grid;
    private final Remarks remarks;
    private final Lines rows = new Lines();
    private final Lines columns = new Lines();

    private Alignment(Sheet form, Grid grid, Remarks remarks) {
        this.form = form;
        this.grid = grid;
        this.remarks = remarks;
    }

    /** Where headings do not fit, {@code remarks} say so and nothing is to be read. */
    static Alignment of(Sheet form, Grid grid, Remarks remarks) {
        Alignment alignment = new Alignment(form, grid, remarks);
        alignment.align();
        return alignment;
    }

    /** Whether a sheet has most of a form's headings, wherever they stand. */
    static boolean isRecognised(Sheet form, Grid grid) {
        Map<String, List<GridCell>> texts = texts(grid);
        List<Cell> headings = headings(form);
        long found = headings.stream()
                .filter(each -> texts.containsKey(Wordings.plain(each.value().written())))
                .count();
        return found >= headings.size() * ENOUGH;
    }

    private static List<Cell> headings(Sheet form) {
        return form.cells().stream()
                .filter(each -> each.key().isEmpty() && each.value() instanceof Value.Text)
                .filter(each -> PRINTED.contains(each.style().role()))
                .filter(each -> !each.value().written().matches("[0-9]+"))
                .toList();
    }

    private static Map<String, List<GridCell>> texts(Grid grid) {
        Map<String, List<GridCell>> texts = new HashMap<>();
        grid.cells()
                .forEach(each -> texts.computeIfAbsent(
                                Wordings.plain(each.content().shown()), text -> new ArrayList<>())
                        .add(each));
        return texts;
    }

    private void align() {
        Map<String, List<GridCell>> texts = texts(grid);
        Map<String, List<Cell>> byText = new HashMap<>();
        headings(form)
                .forEach(each -> byText.computeIfAbsent(
                                Wordings.plain(each.value().written()), text -> new ArrayList<>())
                        .add(each));
        byText.forEach((text, cells) -> {
            List<GridCell> found = texts.getOrDefault(text, List.of());
            if (cells.size() == 1 && found.size() == 1) {
                rows.vote(cells.get(0).row(), found.get(0).row());
                columns.vote(cells.get(0).column(), found.get(0).column());
            }
        });
        rows.settle();
        columns.settle();
        headings(form).forEach(each -> check(each, texts));
    }

    private void check(Cell heading, Map<String, List<GridCell>> texts) {
        String text = heading.value().written().replace("\n", "");
        Optional<Area> place = place(heading);
        List<GridCell> found = texts.getOrDefault(Wordings.plain(text), List.of());
        if (place.isEmpty()) {
            remarks.add(Code.HEADING_NOT_FOUND, heading.row(), heading.column(), Map.of("heading", Arg.of(text)));
        } else if (found.stream()
                .noneMatch(each -> each.row() == place.get().top()
                        && each.column() == place.get().left())) {
            Area at = place.get();
            Arg now = grid.at(at.top(), at.left())
                    .map(each -> each.content().shown())
                    .map(each -> Arg.of("是“" + each + "”", "\"" + each + "\""))
                    .orElse(Arg.of("是空的", "nothing does"));
            remarks.add(Code.HEADING_ELSEWHERE, at.top(), at.left(), Map.of("heading", Arg.of(text), "found", now));
        } else {
            checkMerged(place.get(), text);
        }
    }

    private void checkMerged(Area place, String what) {
        Area merged = grid.around(place.top(), place.left());
        if (merged.top() < place.top()
                || merged.left() < place.left()
                || merged.bottom() > place.bottom()
                || merged.right() > place.right()) {
            remarks.add(Code.MERGED_OTHERWISE, place.top(), place.left(), Map.of("what", Arg.of(what)));
        }
    }

    /** Where a cell of the form is in the sheet. */
    Optional<Area> place(Cell cell) {
        OptionalInt top = rows.of(cell.row());
        OptionalInt bottom = rows.of(cell.bottom() - 1);
        OptionalInt left = columns.of(cell.column());
        OptionalInt right = columns.of(cell.end() - 1);
        return top.isPresent() && bottom.isPresent() && left.isPresent() && right.isPresent()
                ? Optional.of(new Area(top.getAsInt(), left.getAsInt(), bottom.getAsInt(), right.getAsInt()))
                : Optional.empty();
    }

    /**
     * The places of all cells with a meaning, after looking for what is hidden, merged or left over.
     *
     * @param more cells that are read though the form does not have them
     */
    Map<String, Area> places(Names names, List<Area> more) {
        Map<String, Area> places = new HashMap<>();
        for (Cell each : form.cells()) {
            if (each.key().isPresent()) {
                Optional<Area> place = place(each);
                place.ifPresent(at -> {
                    places.put(each.key().get(), at);
                    checkMerged(at, names.of(each.key().get()));
                });
                if (place.isEmpty()) {
                    remarks.add(
                            Code.HEADING_NOT_FOUND,
                            each.row(),
                            each.column(),
                            Map.of("heading", Arg.of(names.of(each.key().get()))));
                }
            }
        }
        new Leftovers(grid, remarks)
                .check(Stream.concat(form.cells().stream().flatMap(each -> place(each).stream()), more.stream())
                        .toList());
        return places;
    }

    /** What a cell is called in a message, by its key. */
    @FunctionalInterface
    interface Names {
        String of(String key);
    }
}
