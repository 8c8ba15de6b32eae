package org.qingxin.validate;

import java.util.regex.Pattern;
import org.everit.json.schema.BooleanSchema;
import org.everit.json.schema.NumberSchema;
import org.everit.json.schema.Schema;
import org.everit.json.schema.StringSchema;
import org.qingxin.finding.Arg;
import org.qingxin.source.Node.Scalar;

/** What people usually meant when a value is of another kind than its field asks for. */
final class TypeHint {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern LOOKS_LIKE_FIGURE =
            Pattern.compile("[¥￥]?\\s*-?[0-9０-９][0-9０-９,，.．\\s]*(元|万元|万|人|名|户|件|天|日)?");

    private TypeHint() {}

    static Arg of(Schema schema, Scalar scalar) {
        String text = scalar.text();
        if (schema instanceof StringSchema) {
            return Arg.of("；给它加上引号：'" + text + "'", "; put it in quotes: '" + text + "'");
        }
        if (schema instanceof BooleanSchema && (text.equals("是") || text.equals("否"))) {
            String word = text.equals("是") ? "true" : "false";
            return Arg.of("；写 " + word, "; write " + word);
        }
        if (schema instanceof NumberSchema number) {
            return ofNumber(number, text);
        }
        return Arg.of("");
    }

    private static Arg ofNumber(NumberSchema schema, String text) {
        boolean isNumber = NUMBER.matcher(text).matches();
        if (isNumber && schema.requiresInteger() && text.indexOf('.') >= 0) {
            return Arg.of("，不带小数", ", without decimals");
        }
        if (isNumber) {
            return Arg.of("；去掉引号：" + text, "; drop the quotes: " + text);
        }
        if (LOOKS_LIKE_FIGURE.matcher(text).matches()) {
            return Arg.of(
                    "；只写半角数字，不带单位和千分号，金额以元计，如 356800.00",
                    "; digits only, no unit and no thousands separator, money in yuan, such as 356800.00");
        }
        return Arg.of("");
    }
}
