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

    /**
     * Takes a problem.
     *
     * @see #add(Problem)
     */
    public void add(Code code, Id record, String pointer, Map<String, Arg> args) {
        add(Problem.of(code, record, pointer, args));
    }

    /**
     * Takes a problem, unless one of another kind is known of the same line of a timeline: a wrong day or event makes
     * further rules complain of what it is not.
     */
    public void add(Problem problem) {
        Matcher line = LINE.matcher(problem.pointer());
        Code code = problem.code();
        Code first = line.lookingAt() ? kinds.computeIfAbsent(problem.record() + line.group(), key -> code) : code;
        if (first == code) {
            found.add(problem);
        }
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
