package org.qingxin.validate;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.qingxin.model.Id;

/** The components of a record class, looked up once: the one statement in Java of what a record holds. An id has none. */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Constructor<?> constructor;
    private final List<Component> components;

    /**
     * One component.
     *
     * @param isEmbedded a sealed interface: it stands for the event whose fields lie beside it in the same mapping
     */
    record Component(String name, Type type, Class<?> raw, Method accessor, boolean isEmbedded) {
        static Component of(RecordComponent component) {
            Class<?> raw = component.getType();
            Method accessor = component.getAccessor();
            // Spares the question who calls, each time it is called; so with the constructor.
            accessor.setAccessible(true);
            boolean isEmbedded = raw.isSealed() && raw.isInterface() && !Id.class.isAssignableFrom(raw);
            return new Component(component.getName(), component.getGenericType(), raw, accessor, isEmbedded);
        }
    }

    private RecordShape(Class<?> type) {
        List<Component> found = new ArrayList<>();
        List<Class<?>> raws = new ArrayList<>();
        if (Id.class.isAssignableFrom(type)) {
            raws.add(String.class);
        } else {
            for (RecordComponent each : type.getRecordComponents()) {
                found.add(Component.of(each));
                raws.add(each.getType());
            }
        }
        components = List.copyOf(found);
        try {
            constructor = type.getDeclaredConstructor(raws.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its canonical constructor: " + type, e);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Component> components() {
        return components;
    }

    Object create(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot create " + constructor.getDeclaringClass(), e);
        }
    }

    static Object read(Component component, Object owner) {
        try {
            return component.accessor().invoke(owner);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component.name(), e);
        }
    }
}
