package org.qingxin.wording;

import java.util.Collection;
import java.util.stream.Collectors;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Coded;

/**
 * The word for a code. The key is the enum's name and the code: {@code stage.filed}, {@code project.status.building},
 * {@code closed.basis.settled}.
 */
public record Labels(Messages messages) {
    public String of(Coded value) {
        return messages.get(key(value));
    }

    public String of(CaseEvent event) {
        return messages.get("event." + event.code());
    }

    /** Several values in one line. */
    public String of(Collection<? extends Coded> values) {
        return values.stream().map(this::of).collect(Collectors.joining(messages.get("list.separator")));
    }

    public static String key(Coded value) {
        return prefix(((Enum<?>) value).getDeclaringClass()) + "." + value.code();
    }

    static String prefix(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        String own = decapitalized(type.getSimpleName());
        return owner == null ? own : decapitalized(owner.getSimpleName()) + "." + own;
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
