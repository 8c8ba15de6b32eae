package org.qingxin.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.derive.ledger.Carried;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Id;

/** Where rules put what they find: a record and a JSON pointer in it; positions are looked up afterwards. */
public final class Problems {
    private static final Pattern LINE = Pattern.compile("/timeline/[0-9]+/");

    private final List<Problem> told = new ArrayList<>();

    public void add(Code code, Id record, String pointer, Map<String, Arg> args) {
        add(Problem.of(code, record, pointer, args));
    }

    public void add(Problem problem) {
        told.add(problem);
    }

    /** Asks many on the threads of the caller's pool; what they tell is taken in their order. */
    public <R> void addAll(List<R> rules, BiConsumer<R, Problems> ask) {
        rules.parallelStream()
                .map(rule -> {
                    Problems own = new Problems();
                    ask.accept(rule, own);
                    return own.told;
                })
                .toList()
                .forEach(told::addAll);
    }

    /**
     * Asks about one thing after the other. What was told of a thing that is the same as the last time, in surroundings
     * that are the same, is told again.
     *
     * @param rule who asks
     * @param surroundings all that is looked at besides the thing
     */
    public <T> void addEach(
            Carried carried, Object rule, Object surroundings, List<T> things, BiConsumer<T, Problems> ask) {
        if (carried.keeps()) {
            carried.each(rule, surroundings, things, each -> about(each, ask)).forEach(told::addAll);
        } else {
            things.forEach(each -> ask.accept(each, this));
        }
    }

    private static <T> List<Problem> about(T thing, BiConsumer<T, Problems> ask) {
        Problems own = new Problems();
        ask.accept(thing, own);
        return List.copyOf(own.told);
    }

    /**
     * Without those of a line of a timeline of which another kind was told before: a wrong day or event makes further
     * rules complain of what it is not.
     */
    List<Problem> found() {
        Map<String, Code> kinds = new HashMap<>();
        return told.stream().filter(each -> isFirst(each, kinds)).toList();
    }

    private static boolean isFirst(Problem problem, Map<String, Code> kinds) {
        Matcher line = LINE.matcher(problem.pointer());
        Code code = problem.code();
        return !line.lookingAt() || kinds.computeIfAbsent(problem.record() + line.group(), key -> code) == code;
    }
}
