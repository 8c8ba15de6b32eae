package org.qingxin.export;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A file that a site hands out beside its pages.
 *
 * @param path below the folder of exports; the same from day to day
 * @param command what makes the same file on somebody's own machine
 */
public record Handout(String path, String command, Supplier<byte[]> content) {
    /** As it is typed: {@code export annex1 --unit v-baohong --period 3}. */
    static String command(String name, FileType type, Map<Parameter, String> asked) {
        String which = asked.getOrDefault(Parameter.WHICH, "");
        String options = asked.entrySet().stream()
                .filter(each -> !each.getKey().option().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(each -> " " + each.getKey().option() + (each.getValue().isEmpty() ? "" : " " + each.getValue()))
                .collect(Collectors.joining());
        boolean usual = Catalogue.named(name).orElseThrow().types().get(0) == type;
        return "export " + name + (which.isEmpty() ? "" : " " + which) + options
                + (usual ? "" : " --format " + type.ending());
    }

    public FileType type() {
        return FileType.valueOf(path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }
}
