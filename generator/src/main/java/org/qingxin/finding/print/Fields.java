package org.qingxin.finding.print;

import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a JSON object in the order in which they are put. */
final class Fields {
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Fields() {}

    static Fields of(String name, Object value) {
        return new Fields().and(name, value);
    }

    Fields and(String name, Object value) {
        members.put(name, value instanceof Fields fields ? fields.members : value);
        return this;
    }

    Map<String, Object> map() {
        return members;
    }

    String json() {
        return Json.of(members);
    }
}
