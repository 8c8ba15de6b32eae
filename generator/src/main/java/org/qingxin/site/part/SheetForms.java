package org.qingxin.site.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.qingxin.form.Cell;
import org.qingxin.form.Page;
import org.qingxin.form.Sheet;
import org.qingxin.form.SheetHeadings;
import org.qingxin.form.Style.Align;
import org.qingxin.form.Style.Role;
import org.qingxin.form.Value;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;
import org.qingxin.site.part.SheetForm.Block;
import org.qingxin.wording.Format;

/**
 * Shows paper forms as parts of pages. Rows with lines around their cells become tables, with every heading that a cell
 * has on paper named for those who listen; rows without lines become text.
 */
public final class SheetForms {
    /** Rows of so many points are made to be written in. */
    private static final double ROOM = 100;
    /** In a point. */
    private static final double PIXELS = 4 / 3.0;

    private final Edition edition;

    public SheetForms(Edition edition) {
        this.edition = edition;
    }

    /**
     * What a page adds to a cell that means something.
     *
     * @param href from the page itself; empty for none
     * @param marked whether it differs from what was reported
     */
    public record Added(String href, boolean marked) {
        public static final Added NOTHING = new Added("", false);
    }

    /**
     * A page of forms alone.
     *
     * @param command makes them as files, without the program's name
     */
    public SheetPage page(Layout layout, String command, Sheet... sheets) {
        List<SheetForm> forms = new ArrayList<>();
        for (Sheet sheet : sheets) {
            forms.add(of("f" + (forms.isEmpty() ? "" : forms.size() + 1), sheet));
        }
        return new SheetPage(layout, meta(command), forms, List.of());
    }

    /** The page of a form that is too long for one: it leads to its parts. */
    public SheetPage parted(Layout layout, String command, List<Link> parts) {
        return new SheetPage(layout, meta(command), List.of(), parts);
    }

    private String meta(String command) {
        return edition.text("sheet.meta", edition.asOf(), command);
    }

    /** A form as it is on paper. */
    public SheetForm of(String prefix, Sheet sheet) {
        return of(prefix, sheet, key -> Added.NOTHING);
    }

    /** @param added to a cell, by its key */
    public SheetForm of(String prefix, Sheet sheet, Function<String, Added> added) {
        Page page = sheet.page();
        return new SheetForm(
                prefix,
                sheet.title(),
                page.landscape(),
                page.paper() == Page.Paper.A3,
                new Laying(prefix, sheet, added).blocks());
    }

    /** One form being laid out. */
    private final class Laying {
        private final String prefix;
        private final Sheet sheet;
        private final Function<String, Added> added;
        private final SheetHeadings headings;
        private final List<String> widths;
        /** Headings of the table at hand: one table cannot name those of another. */
        private final Set<Cell> named = Collections.newSetFromMap(new IdentityHashMap<>());

        private final List<Block> blocks = new ArrayList<>();

        Laying(String prefix, Sheet sheet, Function<String, Added> added) {
            this.prefix = prefix;
            this.sheet = sheet;
            this.added = added;
            this.headings = new SheetHeadings(sheet);
            this.widths = widths(sheet.widths());
        }

        List<Block> blocks() {
            List<List<Cell>> table = new ArrayList<>();
            boolean breaks = false;
            boolean titled = false;
            int covered = 0;
            List<List<Cell>> rows = sheet.rows();
            for (int i = 0; i < rows.size(); i++) {
                List<Cell> row = rows.get(i);
                boolean lined = i < covered || isLined(row);
                if (sheet.breaks().contains(i) || !lined) {
                    table(table, breaks);
                    breaks = sheet.breaks().contains(i);
                }
                if (lined) {
                    table.add(row);
                    for (Cell each : row) {
                        covered = Math.max(covered, each.bottom());
                    }
                } else if (!row.isEmpty()) {
                    Block text = FormText.of(row);
                    boolean second = text.kind().equals("title") && titled;
                    titled |= text.kind().equals("title");
                    blocks.add(second ? text.asHeading(breaks) : text);
                    breaks &= !second;
                }
            }
            table(table, breaks);
            return blocks;
        }

        private void table(List<List<Cell>> rows, boolean breaks) {
            if (rows.isEmpty()) {
                return;
            }
            named.clear();
            rows.forEach(this::name);
            int head = 0;
            while (head < rows.size() && isHead(rows.get(head))) {
                head++;
            }
            blocks.add(new Block(
                    "table",
                    breaks,
                    List.of(),
                    widths,
                    shown(rows.subList(0, head)),
                    shown(rows.subList(head, rows.size()))));
            rows.clear();
        }

        /** Which cells head others: headings, the first label of a row, and any label that stands before what it names. */
        private void name(List<Cell> row) {
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                boolean label = cell.style().role() == Role.LABEL
                        && !FormText.written(cell).isEmpty();
                boolean before = i + 1 < row.size() && row.get(i + 1).style().role() != Role.LABEL;
                if (cell.style().role() == Role.HEADING || label && (i == 0 || before)) {
                    named.add(cell);
                }
            }
        }

        private List<SheetForm.Row> shown(List<List<Cell>> rows) {
            List<SheetForm.Row> shown = new ArrayList<>(rows.size());
            for (List<Cell> row : rows) {
                List<SheetForm.Cell> cells = new ArrayList<>(row.size());
                boolean total = false;
                for (Cell each : row) {
                    cells.add(shown(each));
                    total |= each.style().role() == Role.TOTAL;
                }
                String height = row.isEmpty()
                        ? ""
                        : height(sheet.heights().get(row.get(0).row()));
                shown.add(new SheetForm.Row(total, height, cells));
            }
            return shown;
        }

        private SheetForm.Cell shown(Cell cell) {
            boolean heading = named.contains(cell);
            Added more = cell.key().isPresent() ? added.apply(cell.key().get()) : Added.NOTHING;
            List<String> lines = FormText.lines(cell);
            return new SheetForm.Cell(
                    heading ? id(cell) : "",
                    heading ? scope(cell) : "",
                    heading ? "" : headers(cell),
                    heading ? headingStyle(cell) : style(cell) + (more.marked() ? " dif" : ""),
                    several(cell.rows()),
                    several(cell.columns()),
                    lines.isEmpty() ? "" : lines.get(0),
                    lines.size() < 2 ? List.of() : lines.subList(1, lines.size()),
                    more.href(),
                    exact(cell),
                    more.marked());
        }

        private String id(Cell cell) {
            return prefix + "-" + cell.address();
        }

        /** A cell under several headings is named by none of them: 其它情况 across the form. */
        private String headers(Cell cell) {
            StringBuilder headers = new StringBuilder();
            for (Cell each : headings.of(cell)) {
                boolean isOver = each.column() <= cell.column() && each.end() >= cell.end();
                if (named.contains(each) && (isOver || each.style().role() == Role.LABEL)) {
                    headers.append(headers.length() > 0 ? " " : "").append(id(each));
                }
            }
            return headers.toString();
        }
    }

    private static List<String> widths(List<Double> characters) {
        double all = characters.stream().mapToDouble(Double::doubleValue).sum();
        return characters.stream()
                .map(each -> Math.round(each / all * 1000) / 10.0 + "%")
                .toList();
    }

    private static boolean isLined(List<Cell> row) {
        for (Cell each : row) {
            if (each.style().bordered()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHead(List<Cell> row) {
        for (Cell each : row) {
            if (each.style().role() != Role.HEADING) {
                return false;
            }
        }
        return true;
    }

    private static String height(double points) {
        return points < ROOM ? "" : Long.toString(Math.round(points * PIXELS));
    }

    private static String scope(Cell cell) {
        String of = cell.style().role() == Role.HEADING ? "col" : "row";
        boolean several = cell.style().role() == Role.HEADING ? cell.columns() > 1 : cell.rows() > 1;
        return several ? of + "group" : of;
    }

    private static String style(Cell cell) {
        return switch (cell.style().align()) {
            case LEFT -> "txt";
            case CENTER -> "";
            case RIGHT -> "n";
        };
    }

    /** Headings of figures stand in the middle, as the page puts all headings. */
    private static String headingStyle(Cell cell) {
        return cell.style().align() == Align.LEFT ? "txt" : "";
    }

    private static String several(int spanned) {
        return spanned > 1 ? Integer.toString(spanned) : "";
    }

    /** Money as exact as it is, beside the rounded figure. */
    private String exact(Cell cell) {
        return cell.value() instanceof Value.Amount amount && amount.unit() == Value.Amount.Unit.WAN
                ? edition.text("unit.yuan", Format.yuan(amount.money()))
                : "";
    }
}
