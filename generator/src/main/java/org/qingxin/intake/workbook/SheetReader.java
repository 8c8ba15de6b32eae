package org.qingxin.intake.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.qingxin.intake.workbook.GridCell.Content;
import org.qingxin.intake.workbook.GridCell.Odd;
import org.qingxin.intake.workbook.GridCell.Text;

/** One sheet, from its part of the workbook. */
final class SheetReader {
    private static final int MOST_CELLS = 100_000;
    private static final int MOST_MERGED = 5_000;
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private final Xml xml;
    private final CellValues values;
    private final List<GridCell> cells = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int row = -1;
    private int column = -1;

    private SheetReader(Xml xml, CellValues values) {
        this.xml = xml;
        this.values = values;
    }

    static Grid read(byte[] part, Grid.Title title, CellValues values) throws XMLStreamException, UnreadableException {
        SheetReader reader = new SheetReader(Xml.of(part), values);
        reader.read();
        return new Grid(title, reader.cells, reader.merged, reader.hiddenRows, reader.hiddenColumns);
    }

    private void read() throws XMLStreamException, UnreadableException {
        while (xml.next()) {
            if (xml.begins("col")) {
                hideColumns();
            } else if (xml.begins("row")) {
                beginRow();
            } else if (xml.begins("c")) {
                cell();
            } else if (xml.begins("mergeCell")) {
                xml.attribute("ref").flatMap(Area::of).ifPresent(merged::add);
            }
            if (cells.size() > MOST_CELLS || merged.size() > MOST_MERGED) {
                throw UnreadableException.tooLarge(String.valueOf(MOST_CELLS));
            }
        }
    }

    private void hideColumns() throws XMLStreamException {
        if (xml.isSet("hidden") || isNothing("width")) {
            int first = Math.max(1, xml.number("min", 1));
            int last = Math.min(MOST_COLUMNS, xml.number("max", first));
            hiddenColumns.set(first - 1, Math.max(first, last));
        }
    }

    private void beginRow() throws XMLStreamException, UnreadableException {
        row = xml.number("r", row + 2) - 1;
        column = -1;
        if (row < 0 || row >= MOST_ROWS) {
            throw UnreadableException.broken();
        }
        hiddenRows.set(row, xml.isSet("hidden") || isNothing("ht"));
    }

    private boolean isNothing(String size) {
        return xml.attribute(size).filter(each -> each.matches("0+(\\.0*)?")).isPresent();
    }

    private void cell() throws XMLStreamException, UnreadableException {
        place();
        String type = xml.attribute("t").orElse("n");
        int style = xml.number("s", 0);
        Optional<String> written = Optional.empty();
        boolean isComputed = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                isComputed = true;
            } else if (xml.begins("v")) {
                written = Optional.of(xml.text()).filter(each -> !each.isEmpty());
            } else if (xml.begins("is")) {
                written = Optional.of(xml.runs("is"));
            }
        }
        if (written.isPresent() || isComputed) {
            Content content = written.isPresent() ? values.of(type, style, written.get()) : uncomputed(type);
            cells.add(new GridCell(row, column, content, isComputed));
        }
    }

    /** A formula may come to an empty text; one without any value was never worked out. */
    private static Content uncomputed(String type) {
        return type.equals("str") ? new Text("") : new Odd("");
    }

    private void place() throws UnreadableException {
        Optional<String> reference = xml.attribute("r");
        column++;
        if (reference.isPresent()) {
            Area place = Area.of(reference.get()).orElseThrow(UnreadableException::broken);
            row = place.top();
            column = place.left();
        }
        if (row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
            throw UnreadableException.broken();
        }
    }
}
