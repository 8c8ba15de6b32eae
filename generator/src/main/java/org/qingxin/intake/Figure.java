package org.qingxin.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.intake.workbook.GridCell;
import org.qingxin.intake.workbook.GridCell.Content;

/**
 * A figure of a form out of what stands in its cell. Text is read where only one number can be meant; everything else is
 * said and read as nothing.
 *
 * @param measure which the heading asks for: 户, 人, 件, 元 or 万元
 * @param decimals as many as a fen needs; none for what is counted
 */
record Figure(String what, String measure, int decimals, Remarks remarks) {
    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\\.[0-9]{1,12})?)(\\D{0,3})");

    Optional<BigDecimal> read(GridCell cell) {
        Content content = cell.content();
        String shown = content.shown();
        if (content instanceof GridCell.Odd || cell.isComputed() && shown.isBlank()) {
            add(cell.isComputed() ? Code.FORMULA_WITHOUT_VALUE : Code.NOT_A_NUMBER, cell, odd(cell, shown));
            return Optional.empty();
        }
        if (content instanceof GridCell.Day || content instanceof GridCell.Number number && number.isPercent()) {
            Arg kind = content instanceof GridCell.Day ? Arg.of("日期", "a day") : Arg.of("百分比", "a percentage");
            add(Code.PERCENT_OR_DAY, cell, Map.of("value", Arg.of(shown), "kind", kind));
            return Optional.empty();
        }
        if (cell.isComputed()) {
            add(Code.FROM_A_FORMULA, cell, Map.of("value", Arg.of(shown)));
        }
        return content instanceof GridCell.Number number
                ? fitting(cell, number.value())
                : spelled(cell, shown).flatMap(value -> fitting(cell, value));
    }

    private static Map<String, Arg> odd(GridCell cell, String shown) {
        return cell.isComputed()
                ? Map.of("value", shown.isBlank() ? Arg.of("") : Arg.of("，显示 " + shown, ", it shows " + shown))
                : Map.of("value", Arg.of(shown));
    }

    private Optional<BigDecimal> spelled(GridCell cell, String shown) {
        String plain = Normalizer.normalize(shown, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
        if (Wordings.saysNothing(shown)) {
            return Optional.of(BigDecimal.ZERO);
        }
        Matcher number = NUMBER.matcher(plain);
        boolean isOfTheHeading = number.matches()
                && (number.group(2).isEmpty() || number.group(2).equals(measure));
        if (!isOfTheHeading) {
            add(Code.NOT_A_NUMBER, cell, Map.of("value", Arg.of(shown)));
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
        add(Code.NUMBER_AS_TEXT, cell, Map.of("value", Arg.of(shown), "meant", Arg.of(value.toPlainString())));
        return Optional.of(value);
    }

    private Optional<BigDecimal> fitting(GridCell cell, BigDecimal value) {
        Optional<Code> wrong = Optional.empty();
        if (value.signum() < 0) {
            wrong = Optional.of(Code.NEGATIVE_NUMBER);
        } else if (value.stripTrailingZeros().scale() > decimals) {
            wrong = Optional.of(decimals == 0 ? Code.NOT_WHOLE : Code.TOO_FINE);
        }
        wrong.ifPresent(code -> add(code, cell, Map.of("value", Arg.of(value.toPlainString()))));
        return wrong.isPresent() ? Optional.empty() : Optional.of(value);
    }

    private void add(Code code, GridCell cell, Map<String, Arg> args) {
        Map<String, Arg> all = new HashMap<>(args);
        all.put("what", Arg.of(what));
        remarks.add(code, cell.row(), cell.column(), all);
    }
}
