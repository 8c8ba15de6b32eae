package org.qingxin.validate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.everit.json.schema.ArraySchema;
import org.everit.json.schema.BooleanSchema;
import org.everit.json.schema.NumberSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.StringSchema;
import org.everit.json.schema.ValidationException;
import org.qingxin.finding.Fix;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Quotes;
import org.qingxin.validate.Figures.Figure;

/** What a value was meant to be that its field does not accept, in a spelling that the field accepts. */
record Respelling(Schema schema, Scalar scalar) {
    private static final Set<String> YES = Set.of("是", "yes", "true", "对");
    private static final Set<String> NO = Set.of("否", "no", "false");
    private static final Set<String> PERHAPS_YES = Set.of("有", "y", "on");
    private static final Set<String> PERHAPS_NO = Set.of("无", "没有", "不是", "n", "off");
    private static final Set<String> PEOPLE = Set.of("人", "名", "户", "件", "天", "日", "项", "个");

    /** How to mend the value; empty unless the field will then have nothing against it. */
    Optional<Fix> fix() {
        if (scalar.span().line() != scalar.span().endLine()) {
            return Optional.empty();
        }
        if (schema instanceof StringSchema string) {
            return text(string);
        }
        if (schema instanceof NumberSchema number) {
            return number(number);
        }
        if (schema instanceof BooleanSchema) {
            return truth();
        }
        return schema instanceof ArraySchema ? list() : Optional.empty();
    }

    private Optional<Fix> text(StringSchema string) {
        String written = scalar.text();
        boolean isDay = string.getFormatValidator().formatName().equals("date");
        if (isDay) {
            return Stream.of(Figures.day(written), Figures.dayOfDigits(written))
                    .flatMap(Optional::stream)
                    .filter(this::isAccepted)
                    .findFirst()
                    .map(day -> Fix.certain(scalar.span(), day));
        }
        if (scalar.kind() != Scalar.Kind.TEXT && isAccepted(written)) {
            return Optional.of(Fix.certain(scalar.span(), Quotes.around(written)));
        }
        String narrow = Figures.narrow(written);
        return Stream.of(Optional.of(narrow), Figures.month(written))
                .flatMap(Optional::stream)
                .filter(this::isAccepted)
                .findFirst()
                .map(meant -> Fix.certain(scalar.span(), Quotes.spell(meant)))
                .or(() -> Stream.of(narrow.toUpperCase(Locale.ROOT), narrow.toLowerCase(Locale.ROOT))
                        .filter(this::isAccepted)
                        .findFirst()
                        .map(meant -> Fix.maybe(scalar.span(), Quotes.spell(meant))));
    }

    private Optional<Fix> number(NumberSchema number) {
        return Figures.figure(scalar.text())
                .filter(figure -> fitsUnit(figure, number.requiresInteger()))
                .flatMap(figure -> {
                    String meant = number.requiresInteger() ? whole(figure) : figure.spelt();
                    boolean isFit = figure.value().scale() <= 2
                            && isAccepted(new Scalar(scalar.span(), Scalar.Kind.NUMBER, meant));
                    boolean isSure = !figure.isReckoned() && figure.spelt().equals(meant);
                    return isFit
                            ? Optional.of(isSure ? Fix.certain(scalar.span(), meant) : Fix.maybe(scalar.span(), meant))
                            : Optional.empty();
                });
    }

    /** Money is never counted in heads, nor are heads in 元. */
    private static boolean fitsUnit(Figure figure, boolean isCount) {
        return figure.unit().isEmpty() || PEOPLE.contains(figure.unit()) == isCount;
    }

    private static String whole(Figure figure) {
        boolean isWhole = figure.value().stripTrailingZeros().scale() <= 0;
        return isWhole ? figure.value().toBigInteger().toString() : figure.spelt();
    }

    private Optional<Fix> truth() {
        String word = Figures.narrow(scalar.text()).toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return Optional.of(Fix.certain(scalar.span(), String.valueOf(YES.contains(word))));
        }
        return PERHAPS_YES.contains(word) || PERHAPS_NO.contains(word)
                ? Optional.of(Fix.maybe(scalar.span(), String.valueOf(PERHAPS_YES.contains(word))))
                : Optional.empty();
    }

    private Optional<Fix> list() {
        boolean isAccepted = isAccepted(List.of(JsonBridge.convert(scalar)));
        return isAccepted ? Optional.of(Fix.maybe(scalar.span(), "[" + spelt() + "]")) : Optional.empty();
    }

    private String spelt() {
        return scalar.kind() == Scalar.Kind.TEXT ? Quotes.spell(scalar.text()) : scalar.text();
    }

    private boolean isAccepted(Scalar value) {
        return isAccepted(JsonBridge.convert(value));
    }

    private boolean isAccepted(Object value) {
        try {
            schema.validate(value instanceof List<?> list ? new org.json.JSONArray(list) : value);
            return true;
        } catch (ValidationException e) {
            return false;
        }
    }
}
