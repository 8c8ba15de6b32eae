package org.qingxin.wording;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, made strict: values are escaped for HTML (in {@code .ftlh}; a {@code .ftl} is plain text), templates see records, lists, strings, numbers and booleans and
 * nothing that could be called, and the output does not depend on locale, zone or clock.
 */
public final class Templates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final TemplateFiles files;
    private final String language;
    private final Configuration configuration;

    public Templates(TemplateFiles files, Messages messages) {
        this.files = files;
        language = messages.language();
        configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new Loader(files, new FixedWords(messages)));
        configuration.setObjectWrapper(new RecordsOnly());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateConfigurations(
                new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher("ftl"), plain()));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setSharedVariable("t", new Texts(messages));
    }

    /** @throws TemplateException naming file and line, if the template cannot be read or does not fit its page */
    public byte[] render(String template, Object page) {
        return filled("pages/" + template, page).bytes();
    }

    /**
     * A text to send, in which nothing is escaped.
     *
     * @param template below {@code texts/} and the language, without its ending
     * @throws TemplateException as {@link #render}
     */
    public String written(String template, Object page) {
        return filled("texts/" + language + "/" + template + ".ftl", page).toString();
    }

    private Filled filled(String template, Object page) {
        try {
            Template loaded = configuration.getTemplate(template);
            Filled text = Filled.empty();
            loaded.process(new Root(configuration.getObjectWrapper().wrap(page)), text);
            return text;
        } catch (freemarker.core.ParseException e) {
            throw new TemplateException(
                    files.shown(e.getTemplateName()), e.getLineNumber(), "模板语法有误", "the template's syntax is wrong");
        } catch (freemarker.template.TemplateException e) {
            if (e.getCause() instanceof TemplateException ours) {
                throw ours;
            }
            int line = e.getLineNumber() == null ? 1 : e.getLineNumber();
            String name = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
            String blamed = String.valueOf(e.getBlamedExpressionString());
            throw new TemplateException(
                    files.shown(name),
                    line,
                    "模板用到了页面没有的内容：" + blamed,
                    "the template uses what the page does not have: " + blamed);
        } catch (IOException e) {
            throw new TemplateException(files.shown(template), 1, "模板读不出来", "the template cannot be read");
        }
    }

    private static TemplateConfiguration plain() {
        TemplateConfiguration plain = new TemplateConfiguration();
        plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        return plain;
    }

    /** {@code page}, the one thing that a template knows besides the messages. */
    private record Root(TemplateModel page) implements TemplateHashModel {
        @Override
        @Nullable
        public TemplateModel get(String name) {
            return name.equals("page") ? page : null;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** {@code ${t("key", argument)}}. */
    private static final class Texts implements TemplateMethodModelEx {
        private final Messages messages;

        Texts(Messages messages) {
            this.messages = messages;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Object exec(List arguments) {
            Object[] values = new Object[arguments.size() - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = String.valueOf(arguments.get(i + 1));
            }
            return new SimpleScalar(messages.get(String.valueOf(arguments.get(0)), values));
        }
    }

    /** Templates from wherever the folder is. */
    private record Loader(TemplateFiles files, FixedWords words) implements TemplateLoader {
        @Override
        @Nullable
        public Object findTemplateSource(String name) {
            return files.exists(name) ? name : null;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            String name = (String) source;
            String template = new String(files.read(name), StandardCharsets.UTF_8);
            return new StringReader(name.endsWith(".ftlh") ? words.in(template) : template);
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Nothing is held open.
        }
    }
}
