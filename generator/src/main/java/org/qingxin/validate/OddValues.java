package org.qingxin.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Span;
import org.qingxin.model.Id;
import org.qingxin.model.Money;
import org.qingxin.model.RecordType;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.ParsedFile;
import org.qingxin.source.Quotes;

/** Values that readers of YAML do not agree on ({@code yes}, {@code 0755}), mended by what their field holds. */
final class OddValues {
    private static final Pattern YES = Pattern.compile("yes|true|on", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_BUT_FOR_SIGNS =
            Pattern.compile("\\+?([1-9][0-9]*(_[0-9]{3})*|0)?(\\.[0-9]{0,2})?");

    private OddValues() {}

    /** The findings of a file, those about such values with a fix. */
    static List<Finding> mended(ParsedFile file, RecordType type) {
        if (file.root().isEmpty() || file.findings().stream().noneMatch(OddValues::isOdd)) {
            return file.findings();
        }
        Map<Span, Fix> fixes = new TreeMap<>();
        new FieldWalk((scalar, of) -> fix(scalar, of).ifPresent(fix -> fixes.put(scalar.span(), fix)))
                .walk(file.root().get(), type.shape());
        return file.findings().stream()
                .map(each -> isOdd(each) ? each.withFix(Optional.ofNullable(fixes.get(each.at()))) : each)
                .toList();
    }

    private static boolean isOdd(Finding finding) {
        return finding.code() == Code.ODD_BOOLEAN || finding.code() == Code.ODD_NUMBER;
    }

    private static Optional<Fix> fix(Scalar scalar, Class<?> type) {
        String text = scalar.text();
        if (type == String.class || Id.class.isAssignableFrom(type)) {
            return Optional.of(Fix.certain(scalar.span(), Quotes.around(text)));
        }
        if (type == boolean.class || type == Boolean.class) {
            boolean isYes = YES.matcher(text).matches();
            return Optional.of(Fix.certain(scalar.span(), String.valueOf(isYes)));
        }
        boolean isWhole = type == int.class || type == Integer.class;
        boolean isNumber = isWhole || type == Money.class || type == BigDecimal.class;
        return isNumber
                ? number(scalar).filter(fix -> !isWhole || !fix.replacement().contains("."))
                : Optional.empty();
    }

    /** Zeros in front may be octal, a number of many digits none at all: both are for a person to decide. */
    private static Optional<Fix> number(Scalar scalar) {
        String digits = scalar.text().replace("_", "").replace("+", "");
        boolean hasDigits = digits.chars().anyMatch(Character::isDigit);
        if (!hasDigits || !digits.matches("[0-9]{0,12}(\\.[0-9]{0,2})?")) {
            return Optional.empty();
        }
        String plain = new BigDecimal(digits).toPlainString();
        return PLAIN_BUT_FOR_SIGNS.matcher(scalar.text()).matches()
                ? Optional.of(Fix.certain(scalar.span(), plain))
                : Optional.of(Fix.maybe(scalar.span(), plain));
    }
}
