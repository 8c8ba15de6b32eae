package org.qingxin.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.form.Annex2Sheet;
import org.qingxin.intake.workbook.Area;
import org.qingxin.intake.workbook.GridCell;
import org.qingxin.model.Money;

/**
 * A line of Annex 2 as somebody filled it in.
 *
 * @param no of the line, from 1
 * @param id of the project, if the list has them
 */
record ProjectLine(FormCells cells, int no, Optional<String> id) {
    static final String NAME = "name";
    static final String POPULAR_NAME = "popular-name";
    static final String OFFICER = "labor-officer";
    static final String PHONE = "phone";
    static final String AUTHORITY = "authority";
    static final String COST = "cost";
    static final String OWNER = "owner";
    static final String CONTRACTOR = "contractor";

    private static final int FEN_OF_YUAN = 2;

    ProjectLine {
        id = id.filter(each -> !each.isEmpty());
    }

    boolean isBlank() {
        return id.isEmpty()
                && Annex2Sheet.COLUMNS.stream().allMatch(each -> text(each).isEmpty());
    }

    Optional<String> text(String column) {
        Optional<GridCell> cell = cells.cell(key(column));
        if (cell.isPresent() && cell.get().content() instanceof GridCell.Odd odd) {
            if (cell.get().isComputed()) {
                Arg shown = Arg.of("，显示 " + odd.shown(), ", it shows " + odd.shown());
                add(Code.FORMULA_WITHOUT_VALUE, column, Map.of("value", shown));
            }
            return Optional.empty();
        }
        Optional<String> text = column.equals(PHONE) ? cells.text(key(column)) : cells.words(key(column));
        return text.filter(each -> !Wordings.saysNothing(each));
    }

    boolean says(String column, String text) {
        return text(column).filter(each -> Wordings.same(each, text)).isPresent();
    }

    /** Of a mobile number what may be kept. */
    Optional<String> phone() {
        return cells.phone(key(PHONE));
    }

    /** Nothing if the cell is empty or holds a dash. */
    Optional<Money> cost() {
        Figure figure = new Figure(cells.names().of(key(COST)), "元", FEN_OF_YUAN, cells.remarks());
        return cells.cell(key(COST))
                .flatMap(figure::read)
                .filter(each -> each.signum() > 0)
                .map(BigDecimal::stripTrailingZeros)
                .map(Money::ofYuan);
    }

    /** Which row of the sheet it is, as people count. */
    int row() {
        Area name = cells.places().get(key(NAME));
        return name == null ? 0 : name.top() + 1;
    }

    void add(Code code, String column, Map<String, Arg> args) {
        cells.add(code, key(column), args);
    }

    private String key(String column) {
        return no + "." + column;
    }
}
