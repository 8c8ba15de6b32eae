package org.qingxin.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Id;

/** Where rules put what they find: a record and a JSON pointer in it; positions are looked up afterwards. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    record Problem(Code code, Id record, String pointer, Map<String, Arg> args) {}

    /** @param pointer the place, such as {@code /timeline/3/amount}; the nearest place above it that exists is shown */
    public void add(Code code, Id record, String pointer, Map<String, Arg> args) {
        found.add(new Problem(code, record, pointer, args));
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
