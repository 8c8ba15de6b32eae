package org.qingxin.derive.annex1;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Project.Investment;

/**
 * An identity of the form that its figures break, domain notes §1.7.
 *
 * @param rule {@code A1} to {@code A6} and {@code A11}
 * @param hard false where the figures are only unlikely
 * @param row the row, for identities of the table
 * @param columns the columns compared, as the identity names them
 * @param item the line, for identities of 其它情况
 * @param found the figure that does not fit
 * @param expected what it is measured against
 */
public record Annex1Violation(
        String rule,
        boolean hard,
        Optional<Annex1Row> row,
        List<Annex1Column> columns,
        Optional<Investment> item,
        BigDecimal found,
        BigDecimal expected) {}
