package org.qingxin.wording;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.Coded;

/**
 * The word for a code. The key is the enum's name and the code: {@code stage.filed}, {@code project.status.building},
 * {@code closed.basis.settled}.
 */
public final class Labels {
    private final Messages messages;
    /** So that a key is put together once; as many as there are constants. */
    private final Map<Coded, String> known = new ConcurrentHashMap<>();

    public Labels(Messages messages) {
        this.messages = messages;
    }

    public String of(Coded value) {
        String label = known.get(value);
        return label != null ? label : known.computeIfAbsent(value, each -> messages.get(key(each)));
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
