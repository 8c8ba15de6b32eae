package org.qingxin.compare;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingxin.form.Value;

/**
 * One figure of a summary.
 *
 * @param key names it among the figures of its group, in every state of the records
 * @param label in words
 * @param shares what each record adds, by its number; alike where only that it is counted is known
 */
public record Figure(String key, String label, Value value, Map<String, Long> shares) {
    public Figure {
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
    }

    /**
     * Figures that are looked at together.
     *
     * @param key names it among the groups
     */
    public record Group(String key, String label, List<Figure> figures) {
        public Group {
            figures = List.copyOf(figures);
        }
    }
}
