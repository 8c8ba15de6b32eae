package org.qingxin.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingxin.finding.Redaction;
import org.qingxin.finding.Visible;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.FieldGuide.Field;
import org.qingxin.model.FieldGuide.Kind;
import org.qingxin.source.Node;
import org.qingxin.source.Node.Entry;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;

/** A record field by field, each under the label that its schema gives it, with the line where it stands. */
public final class FieldLines {
    private static final int MOST = 60;
    private static final int SHORT = 4;

    private final boolean english;
    private final Set<String> leftOut;
    private final List<Line> lines = new ArrayList<>();

    private FieldLines(boolean english, Set<String> leftOut) {
        this.english = english;
        this.leftOut = leftOut;
    }

    /**
     * @param depth 0 for the record's own fields
     * @param value empty for the heading of what lies inside
     * @param line 1-based
     */
    public record Line(int depth, String label, String value, int line) {}

    /** @param leftOut fields of the record that are told in another way */
    public static List<Line> of(MapNode root, FieldGuide guide, boolean english, Set<String> leftOut) {
        FieldLines reading = new FieldLines(english, leftOut);
        reading.map(root, new Level(guide.fields(), -1), 0);
        return List.copyOf(reading.lines);
    }

    /** A field of the guide with what lies inside it; -1 is the record itself. */
    private record Level(List<Field> fields, int at) {
        List<Level> inside() {
            int depth = at < 0 ? 0 : fields.get(at).depth() + 1;
            List<Level> inside = new ArrayList<>();
            for (int i = at + 1; i < fields.size() && fields.get(i).depth() >= depth; i++) {
                if (fields.get(i).depth() == depth) {
                    inside.add(new Level(fields, i));
                }
            }
            return inside;
        }

        Field field() {
            return fields.get(at);
        }

        Optional<Level> named(String name, boolean shape) {
            return inside().stream()
                    .filter(each -> (each.field().kind() == Kind.SHAPE) == shape)
                    .filter(each -> each.field().name().equals(name))
                    .findFirst();
        }

        /** What a key means; in one of several shapes also what the shape says of it. */
        Optional<Level> find(String key, MapNode map) {
            return named(key, false)
                    .or(() -> map.entries().stream()
                            .filter(each -> each.value() instanceof Scalar)
                            .flatMap(each -> named(((Scalar) each.value()).text(), true).stream())
                            .flatMap(shape -> shape.named(key, false).stream())
                            .findFirst());
        }
    }

    private void map(MapNode map, Level level, int depth) {
        for (Entry entry : map.entries()) {
            if (depth > 0 || !leftOut.contains(entry.key())) {
                Optional<Level> field = level.find(entry.key(), map);
                String label = field.map(each -> text(each.field().label())).orElse(entry.key());
                field.ifPresentOrElse(
                        each -> value(entry.value(), each, label, depth),
                        () -> add(depth, label, inline(entry.value(), ""), entry.value()));
            }
        }
    }

    private void value(Node node, Level level, String label, int depth) {
        boolean isFlat = node instanceof Scalar
                || node instanceof SeqNode seq && seq.items().stream().allMatch(Scalar.class::isInstance);
        if (isFlat) {
            add(depth, label, inline(node, text(level.field().help())), node);
        } else if (node instanceof MapNode inner) {
            add(depth, label, "", node);
            map(inner, level, depth + 1);
        } else if (node instanceof SeqNode seq) {
            int number = 0;
            for (Node item : seq.items()) {
                number++;
                item(item, level, label + " " + number, depth);
            }
        }
    }

    /** A short item of a list fits into one line. */
    private void item(Node item, Level level, String label, int depth) {
        if (!(item instanceof MapNode inner)) {
            add(depth, label, inline(item, ""), item);
        } else if (inner.entries().size() <= SHORT
                && inner.entries().stream().allMatch(each -> each.value() instanceof Scalar)) {
            add(depth, label, inOneLine(inner, level), item);
        } else {
            add(depth, label, "", item);
            map(inner, level, depth + 1);
        }
    }

    private String inOneLine(MapNode inner, Level level) {
        return inner.entries().stream()
                .map(each -> {
                    Optional<Level> field = level.find(each.key(), inner);
                    String label =
                            field.map(found -> text(found.field().label())).orElse(each.key());
                    String help = field.map(found -> text(found.field().help())).orElse("");
                    return label + (english ? ": " : "：") + inline(each.value(), help);
                })
                .collect(Collectors.joining(english ? "; " : "；"));
    }

    private void add(int depth, String label, String value, Node node) {
        lines.add(new Line(depth, label, value, node.span().line()));
    }

    private String inline(Node node, String help) {
        if (node instanceof SeqNode seq) {
            return seq.items().stream()
                    .map(each -> inline(each, help))
                    .collect(Collectors.joining(english ? ", " : "、"));
        }
        return node instanceof Scalar scalar ? shown(scalar.text(), help) : "…";
    }

    /** One line of text, a code with the word that the help gives for it. */
    private String shown(String text, String help) {
        String line = Visible.of(Redaction.redact(text.strip().replaceAll("\\s*\\R\\s*", english ? " " : "")));
        Optional<String> word = word(text, help).filter(each -> !each.equals(text));
        if (word.isPresent()) {
            return english ? word.get() + " (" + text + ")" : word.get() + "（" + text + "）";
        }
        int length = line.codePointCount(0, line.length());
        return length <= MOST ? line : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
    }

    /** What the help says that a code stands for: {@code uscc（有统一社会信用代码）、}. */
    private static Optional<String> word(String code, String help) {
        if (!code.matches("[a-z][a-z0-9-]*")) {
            return Optional.empty();
        }
        Matcher word = Pattern.compile("(?<![a-z-])" + Pattern.quote(code) + "(?:（(.+?)）(?=[、。])| \\((.+?)\\)(?=[,.]))")
                .matcher(help);
        return word.find()
                ? Optional.of(Optional.ofNullable(word.group(1)).orElseGet(() -> word.group(2)))
                : Optional.empty();
    }

    private String text(FieldGuide.Text text) {
        return english ? text.en() : text.zh();
    }
}
