package org.qingxin.finding;

import java.util.Arrays;
import java.util.List;

/** What a code is about, told by its first letter. */
public enum Family {
    FILE('Y'),
    SHAPE('S'),
    FORM('F'),
    IDENTITY('R'),
    COURSE('D'),
    NUMBERS('N'),
    WORKBOOK('B'),
    HISTORY('H'),
    PROGRAM('T');

    private final char letter;

    Family(char letter) {
        this.letter = letter;
    }

    /** Its codes, in their order; none while no rule of the family exists. */
    public List<Code> codes() {
        return Arrays.stream(Code.values())
                .filter(code -> code.id().charAt(0) == letter)
                .toList();
    }
}
