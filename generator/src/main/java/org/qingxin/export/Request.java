package org.qingxin.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.qingxin.model.People;

/**
 * What is asked of an export.
 *
 * @param people by whom forms on paper name those of a case; unknown to all others
 */
public record Request(FileType type, Map<Parameter, String> asked, People people) {
    public Request {
        asked = Map.copyOf(asked);
        if (people != People.UNKNOWN && type != FileType.XLSX) {
            throw new IllegalArgumentException("personal details are for paper");
        }
    }

    public Request(FileType type, Map<Parameter, String> asked) {
        this(type, asked, People.UNKNOWN);
    }

    public static Request of(FileType type) {
        return new Request(type, Map.of());
    }

    public Request with(Parameter parameter, String value) {
        Map<Parameter, String> more = new EnumMap<>(Parameter.class);
        more.putAll(asked);
        more.put(parameter, value);
        return new Request(type, more, people);
    }

    public Request with(People known) {
        return new Request(type, asked, known);
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
