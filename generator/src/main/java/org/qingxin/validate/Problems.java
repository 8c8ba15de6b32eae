package org.qingxin.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Id;

/** Where rules put what they find: a record and a JSON pointer in it; positions are looked up afterwards. */
public final class Problems {
    private static final Pattern LINE = Pattern.compile("/timeline/[0-9]+/");

    private final Map<String, Code> kinds = new TreeMap<>();
    private final List<Problem> found = new ArrayList<>();

    record Problem(Code code, Id record, String pointer, Map<String, Arg> args) {}

    /**
     * Takes a problem, unless one of another kind is known of the same line of a timeline: a wrong day or event makes
     * further rules complain of what it is not.
     *
     * @param pointer the place, such as {@code /timeline/3/amount}; the nearest place above it that exists is shown
     */
    public void add(Code code, Id record, String pointer, Map<String, Arg> args) {
        Matcher line = LINE.matcher(pointer);
        Code first = line.lookingAt() ? kinds.computeIfAbsent(record + line.group(), key -> code) : code;
        if (first == code) {
            found.add(new Problem(code, record, pointer, args));
        }
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
