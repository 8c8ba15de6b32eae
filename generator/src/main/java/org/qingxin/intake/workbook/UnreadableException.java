package org.qingxin.intake.workbook;

import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;

/** A file that is no workbook, or one that is not taken; says which and so what to do about it. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Map<String, Arg> args;

    UnreadableException(Code code, Map<String, Arg> args) {
        super(code.id());
        this.code = code;
        this.args = Map.copyOf(args);
    }

    static UnreadableException broken() {
        return new UnreadableException(Code.BROKEN_WORKBOOK, Map.of());
    }

    static UnreadableException tooLarge(String limit) {
        return new UnreadableException(Code.WORKBOOK_TOO_LARGE, Map.of("limit", Arg.of(limit)));
    }

    public Code code() {
        return code;
    }

    public Map<String, Arg> args() {
        return args;
    }
}
