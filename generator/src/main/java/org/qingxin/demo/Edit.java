package org.qingxin.demo;

import java.util.Optional;

/**
 * What a record said otherwise for a time, or where else it lay.
 *
 * @param occasion under which name it is put right; edits of one occasion are one commit
 * @param path how the paths of its records begin
 * @param now what it says at the end
 * @param then what it said instead
 * @param from empty if from its beginning
 */
record Edit(Occasion occasion, String path, String now, String then, Optional<Moment> from, Moment until) {
    boolean isOf(String record) {
        return record.startsWith(path);
    }

    boolean isOn(Moment moment) {
        return from.filter(begin -> begin.isAfter(moment)).isEmpty() && until.isAfter(moment);
    }

    /** Where a record lay, that now lies here. */
    String path(String here) {
        boolean isMove = occasion == Occasion.FOLDERS;
        return isMove ? here.replaceFirst("/[^/]+/", "/") : here;
    }
}
