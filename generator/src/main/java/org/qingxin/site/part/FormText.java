package org.qingxin.site.part;

import java.util.ArrayList;
import java.util.List;
import org.qingxin.form.Cell;
import org.qingxin.form.Style.Align;
import org.qingxin.form.Style.Role;
import org.qingxin.site.part.SheetForm.Block;

/** What is written in a form, and its rows without lines as the text that they are. */
final class FormText {
    private FormText() {}

    static String written(Cell cell) {
        return cell.value().written();
    }

    static List<String> lines(Cell cell) {
        String text = written(cell);
        boolean isOne = !text.isEmpty() && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return isOne ? List.of(text) : text.lines().toList();
    }

    static Block of(List<Cell> row) {
        Cell first = row.get(0);
        List<String> lines = lines(first);
        return switch (first.style().role()) {
            case MARK -> Block.of("mark", lines);
            case TITLE -> Block.of("title", lines);
            case NOTE -> Block.of("note", lines);
            case LABEL -> Block.of("fields", fields(row));
            default -> Block.of("text", lines);
        };
    }

    /** Each field with its name; a label in the middle stands between two parts of one field: 自…至…. */
    private static List<String> fields(List<Cell> row) {
        List<StringBuilder> fields = new ArrayList<>();
        for (Cell each : row) {
            boolean begins = each.style().role() == Role.LABEL && each.style().align() != Align.CENTER;
            if (begins || fields.isEmpty()) {
                fields.add(new StringBuilder(written(each)));
            } else if (!written(each).isEmpty()) {
                StringBuilder field = fields.get(fields.size() - 1);
                field.append(field.toString().endsWith("：") ? "" : " ").append(written(each));
            }
        }
        return fields.stream().map(StringBuilder::toString).toList();
    }
}
