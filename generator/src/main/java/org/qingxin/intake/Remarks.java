package org.qingxin.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.form.Cell;
import org.qingxin.intake.workbook.Grid;

/** What is wrong with one sheet: every finding names the sheet and the cell as people see them, and is told once. */
final class Remarks {
    private final String file;
    private final Grid grid;
    private final List<Finding> findings = new ArrayList<>();

    Remarks(String file, Grid grid) {
        this.file = file;
        this.grid = grid;
    }

    /** Something about the sheet as a whole. */
    void add(Code code, Map<String, Arg> args) {
        add(code, 0, 0, Arg.of("", ""), args);
    }

    /** Something about a cell; rows and columns counted from 0. */
    void add(Code code, int row, int column, Map<String, Arg> args) {
        String address = Cell.address(row, column);
        add(code, row, column, Arg.of(" " + address, " " + address), args);
    }

    private void add(Code code, int row, int column, Arg cell, Map<String, Arg> args) {
        Map<String, Arg> all = new LinkedHashMap<>(args);
        all.put("place", Arg.of("第" + grid.number() + "张表" + cell.zh(), "sheet " + grid.number() + cell.en()));
        Finding finding = Finding.of(code, new Span(file, row + 1, column + 1, row + 1, column + 2), all);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** In the order of the cells. */
    List<Finding> all() {
        List<Finding> sorted = new ArrayList<>(findings);
        Collections.sort(sorted, Finding.ORDER);
        return sorted;
    }
}
