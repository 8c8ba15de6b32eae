package org.qingxin.compare;

import java.util.Iterator;
import java.util.List;
import org.qingxin.wording.Words;

/** A contrast to read in a terminal: the figures that differ, then the ledgers, then row by row for who asks for it. */
public final class ContrastText {
    private final Contrast contrast;
    private final ContrastWords said;
    private final StringBuilder out = new StringBuilder();
    private int rows;

    private ContrastText(Contrast contrast, Words words) {
        this.contrast = contrast;
        this.said = new ContrastWords(contrast, words);
    }

    /** @param detailed whether rows and cells of ledgers are told, and not only how many */
    public static String of(Contrast contrast, Words words, boolean detailed) {
        return new ContrastText(contrast, words).write(detailed);
    }

    private String write(boolean detailed) {
        line(0, said.heading());
        line(0, said.summary());
        line(0, said.days());
        for (Contrast.Lines group : contrast.groups()) {
            if (!group.different().isEmpty()) {
                line(0, "");
                line(0, group.label());
                group.different().forEach(each -> line(1, said.figure(each)));
            }
        }
        line(0, "");
        contrast.ledgers().stream().filter(each -> !each.isSame()).forEach(each -> ledger(each, detailed));
        return out.toString().stripTrailing() + "\n";
    }

    private void ledger(LedgerLines ledger, boolean detailed) {
        line(0, said.ledger(ledger));
        if (!detailed) {
            return;
        }
        Iterator<List<String>> told = said.rows(ledger).iterator();
        while (told.hasNext() && rows < ContrastWords.MOST_ROWS) {
            List<String> row = told.next();
            line(1, row.get(0));
            row.subList(1, row.size()).forEach(each -> line(3, each));
            rows += row.size();
        }
        long left = 0;
        for (; told.hasNext(); told.next()) {
            left++;
        }
        if (left > 0) {
            line(1, said.rest(left));
        }
    }

    private void line(int indent, String text) {
        out.append("  ".repeat(indent)).append(text).append('\n');
    }
}
