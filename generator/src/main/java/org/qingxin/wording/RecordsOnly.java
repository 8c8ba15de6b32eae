package org.qingxin.wording;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What templates see of values: records by their components, lists, strings, numbers and booleans; anything else is
 * refused and nothing can be called. FreeMarker's own reading of objects is left out altogether: it finds out who calls
 * each time it reads a value, which took a tenth of a build.
 */
final class RecordsOnly extends DefaultObjectWrapper {
    private static final MethodType READING = MethodType.methodType(Object.class, Record.class);

    private final Map<Class<?>, Map<String, MethodHandle>> components = new ConcurrentHashMap<>();

    RecordsOnly() {
        super(Configuration.VERSION_2_3_34);
    }

    /** What nearly all values are does not go through all the questions that FreeMarker asks, to the same answer. */
    @Override
    @Nullable
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Record item) {
            return record(item);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        return value instanceof List<?> list ? new Items(list) : super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        throw new TemplateModelException("not for templates: " + value.getClass());
    }

    private TemplateModel record(Record value) throws TemplateModelException {
        return value instanceof Markup markup
                ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html())
                : new Components(value, componentsOf(value.getClass()));
    }

    private Map<String, MethodHandle> componentsOf(Class<?> type) {
        Map<String, MethodHandle> known = components.get(type);
        return known == null ? components.computeIfAbsent(type, RecordsOnly::read) : known;
    }

    private static Map<String, MethodHandle> read(Class<?> type) {
        Map<String, MethodHandle> found = new HashMap<>();
        for (RecordComponent each : type.getRecordComponents()) {
            found.put(each.getName(), handle(each.getAccessor()));
        }
        return found;
    }

    /** Reflection would ask who calls each time, or make a class for each accessor. */
    private static MethodHandle handle(Method accessor) {
        accessor.setAccessible(true);
        try {
            return MethodHandles.lookup().unreflect(accessor).asType(READING);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("made accessible just now", e);
        }
    }

    /** A record is its components and no text of its own: a page never shows what a record looks like in Java. */
    private final class Components implements TemplateHashModel {
        private final Record value;
        private final Map<String, MethodHandle> accessors;

        Components(Record value, Map<String, MethodHandle> accessors) {
            this.value = value;
            this.accessors = accessors;
        }

        @Override
        @Nullable
        public TemplateModel get(String name) throws TemplateModelException {
            MethodHandle accessor = accessors.get(name);
            if (accessor == null) {
                return null;
            }
            Object component;
            try {
                component = (Object) accessor.invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new TemplateModelException("cannot be read: " + name, e);
            }
            return wrap(component);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A list by its places. */
    private final class Items implements TemplateSequenceModel {
        private final List<?> values;

        Items(List<?> values) {
            this.values = values;
        }

        @Override
        @Nullable
        public TemplateModel get(int place) throws TemplateModelException {
            return place >= 0 && place < values.size() ? wrap(values.get(place)) : null;
        }

        @Override
        public int size() {
            return values.size();
        }
    }
}
