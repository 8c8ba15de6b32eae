package org.qingxin.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of every finding in one language: a message, and help where there is more to say. */
public final class Catalog {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Properties texts;
    private final boolean chinese;

    private Catalog(Properties texts, boolean chinese) {
        this.texts = texts;
        this.chinese = chinese;
    }

    public static Catalog chinese() {
        return new Catalog(load("messages_zh_CN.properties"), true);
    }

    public static Catalog english() {
        return new Catalog(load("messages_en.properties"), false);
    }

    public String message(Finding finding) {
        return fill(texts.getProperty(finding.code().id(), finding.code().id()), finding.args());
    }

    /** What to do about it, where the message alone does not say. */
    public Optional<String> help(Finding finding) {
        return Optional.ofNullable(texts.getProperty(finding.code().id() + ".help"))
                .map(text -> fill(text, finding.args()))
                .filter(text -> !text.isBlank());
    }

    /** What a code means, whatever the values of a finding. */
    public String explanation(Code code) {
        String message = texts.getProperty(code.id(), code.id());
        return PLACEHOLDER
                .matcher(texts.getProperty(code.id() + ".title", message))
                .replaceAll("…");
    }

    public String severity(Severity severity) {
        return texts.getProperty("severity." + severity.name(), severity.name());
    }

    public String family(Family family) {
        return texts.getProperty("family." + family.name(), family.name());
    }

    /** What to do about findings of a code, whatever their values. */
    public Optional<String> helpFor(Code code) {
        return Optional.ofNullable(texts.getProperty(code.id() + ".help"))
                .map(text -> PLACEHOLDER.matcher(text).replaceAll("…"))
                .filter(text -> !text.isBlank() && !text.equals("…"));
    }

    /** Why the rule is: the article, form or part of the plan it follows from, or the technical reason. */
    public String source(Code code) {
        return texts.getProperty(code.id() + ".source", "");
    }

    /** What a related place shows. */
    public String related(Finding finding) {
        String text = texts.getProperty(finding.code().id() + ".related", texts.getProperty("related", ""));
        return fill(text, finding.args());
    }

    /** A text that is not a finding's, such as the closing count line. */
    public String text(String key, Map<String, Arg> args) {
        return fill(texts.getProperty(key, key), args);
    }

    /** How many of each severity stand, and how many are waived, in how many files. */
    public String closing(List<Finding> all, int filesChecked) {
        List<Finding> standing = all.stream().filter(Finding::isStanding).toList();
        int waived = all.size() - standing.size();
        long errors = standing.stream().filter(Finding::isError).count();
        return text(
                waived > 0 ? "closingWaived" : "closing",
                Map.of(
                        "errors", Arg.of(errors),
                        "warnings", Arg.of(standing.size() - errors),
                        "waived", Arg.of(waived),
                        "files", Arg.of(filesChecked)));
    }

    private String fill(String text, Map<String, Arg> args) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            Arg arg = args.get(match.group(1));
            String value = arg == null ? "" : chinese ? arg.zh() : arg.en();
            return Matcher.quoteReplacement(Visible.of(Redaction.redact(value)));
        });
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        try (InputStream in = Catalog.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file is missing: " + name);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
