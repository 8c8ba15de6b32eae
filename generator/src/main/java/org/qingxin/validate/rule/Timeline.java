package org.qingxin.validate.rule;

import java.util.List;
import java.util.Map;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.TimelineEntry;
import org.qingxin.validate.Problem;
import org.qingxin.validate.Problems;

/** A case's timeline as rules walk it. */
record Timeline(ArrearsCase arrearsCase, Problems problems) {
    List<TimelineEntry> entries() {
        return arrearsCase.timeline();
    }

    /** Reports a problem at a property of the entry, 0-based, and shows the entry that it was held against. */
    void report(Code code, int entry, String property, Map<String, Arg> args, int against, String its) {
        problems.add(Problem.of(code, arrearsCase.id(), at(entry, property), args)
                .relatedTo(arrearsCase.id(), at(against, its)));
    }

    private static String at(int entry, String property) {
        return "/timeline/" + entry + "/" + property;
    }

    /** Reports a problem at a property of the entry, 0-based. */
    void report(Code code, int entry, String property, Map<String, Arg> args) {
        problems.add(code, arrearsCase.id(), at(entry, property), args);
    }
}
