package org.qingxin.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.finding.Code;
import org.qingxin.finding.CodeExample;

/** Towns with a mistake in them that other tests know: every line of the table of shapes, and the example of every code. */
final class Fixtures {
    private static final List<String> TABLES = List.of("isTold", "saysWhatIsMeant");

    private Fixtures() {}

    /** By what the mistake is called. */
    static Map<String, Example> all() {
        Map<String, Example> all = new LinkedHashMap<>(shapes());
        for (Code code : Code.values()) {
            CodeExample.of(code)
                    .ifPresent(example -> all.put(code.id(), Example.of(new ExamplesTest.Spoilt(example).files())));
        }
        return all;
    }

    private static Map<String, Example> shapes() {
        Map<String, Example> shapes = new LinkedHashMap<>();
        for (var method : StructureTest.class.getDeclaredMethods()) {
            if (TABLES.contains(method.getName())) {
                method.getAnnotation(CsvSource.class)
                        .textBlock()
                        .lines()
                        .map(line -> new ArrayList<>(Arrays.asList(line.split("\\|", -1))))
                        .forEach(row -> {
                            if (method.getName().equals("saysWhatIsMeant")) {
                                row.add(0, row.get(row.size() - 1));
                            }
                            row.replaceAll(String::strip);
                            shapes.put(row.get(0), shape(row));
                        });
            }
        }
        return shapes;
    }

    private static Example shape(List<String> row) {
        return Example.town().edit(row.get(1), StructureTest.lines(row.get(2)), StructureTest.lines(row.get(3)));
    }
}
