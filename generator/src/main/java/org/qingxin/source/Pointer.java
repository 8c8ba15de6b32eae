package org.qingxin.source;

import java.util.Arrays;
import java.util.List;

/** JSON pointers (RFC 6901), which name a place inside a record. */
public final class Pointer {
    private Pointer() {}

    /** The unescaped steps of {@code /a/b~1c/0}; none for the empty pointer. */
    public static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    public static String join(String pointer, Object step) {
        return pointer + "/" + String.valueOf(step).replace("~", "~0").replace("/", "~1");
    }
}
