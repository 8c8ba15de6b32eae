package org.qingxin.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What is asked of an export. */
public record Request(FileType type, Map<Parameter, String> asked) {
    public Request {
        asked = Map.copyOf(asked);
    }

    public static Request of(FileType type) {
        return new Request(type, Map.of());
    }

    public Request with(Parameter parameter, String value) {
        Map<Parameter, String> more = new EnumMap<>(Parameter.class);
        more.putAll(asked);
        more.put(parameter, value);
        return new Request(type, more);
    }

    /** A parameter without a value. */
    public Request with(Parameter parameter) {
        return with(parameter, "");
    }

    public boolean has(Parameter parameter) {
        return asked.containsKey(parameter);
    }

    public Optional<String> value(Parameter parameter) {
        return Optional.ofNullable(asked.get(parameter));
    }
}
