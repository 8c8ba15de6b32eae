package org.qingxin.validate.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qingxin.finding.Arg;
import org.qingxin.model.Annex1Column;
import org.qingxin.model.Annex1Row;
import org.qingxin.model.Coded;
import org.qingxin.model.Project.Investment;

/** How messages name and point at the cells of Annex 1: rows and columns by the numbers printed on the form. */
final class Annex1Words {
    private static final List<String> ROWS = List.of("合计", "建筑企业", "加工制造企业", "校外培训机构", "其它用人单位");
    private static final List<String> COLUMNS = List.of(
            "检查用人单位户数",
            "检查涉及职工人数",
            "检查涉及农民工人数",
            "农民工签订劳动合同人数",
            "拖欠用人单位户数",
            "拖欠涉及职工人数",
            "拖欠涉及农民工人数",
            "拖欠金额合计",
            "拖欠农民工金额",
            "立案件数",
            "非立案方式解决件数",
            "追发人数合计",
            "追发农民工人数",
            "追发金额合计",
            "追发农民工金额",
            "责令改正件数",
            "行政处理决定件数",
            "行政处罚决定件数",
            "移送公安件数",
            "公安立案件数");

    private Annex1Words() {}

    static Arg row(Annex1Row row) {
        return Arg.of(
                "第" + row.number() + "行（" + ROWS.get(row.ordinal()) + "）",
                "row " + row.number() + " (" + row.code() + ")");
    }

    static Arg column(Annex1Column column) {
        return Arg.of(
                "第" + column.number() + "列（" + COLUMNS.get(column.ordinal()) + "）",
                "column " + column.number() + " (" + property(column) + ")");
    }

    static Arg columns(List<Annex1Column> columns) {
        List<Arg> names = columns.stream().map(Annex1Words::column).toList();
        return Arg.of(
                names.stream().map(Arg::zh).collect(Collectors.joining("、")),
                names.stream().map(Arg::en).collect(Collectors.joining(", ")));
    }

    static Arg item(Investment item) {
        String zh = switch (item) {
            case GOV -> "政府投资工程项目";
            case PPP -> "政府与社会资本合作（PPP）项目";
            case SOE -> "国企项目";
            case PRIVATE -> "其他项目";
        };
        return Arg.of(zh, item.code());
    }

    static String at(Annex1Row row, Annex1Column column) {
        return "/table/" + property(row) + "/" + property(column);
    }

    static String at(Investment item) {
        return "/otherItems/" + property(item);
    }

    /** A constant as records spell it where it is a key: {@code inspectedEmployers}. */
    private static String property(Coded constant) {
        String[] words = constant.code().split("-", -1);
        StringBuilder camel = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return camel.toString();
    }

    /** A stated figure, what it is held against, and by how much it is off. */
    static Map<String, Arg> figures(BigDecimal asserted, BigDecimal computed) {
        BigDecimal difference = asserted.subtract(computed);
        Map<String, Arg> args = new TreeMap<>();
        args.put("asserted", Arg.of(asserted.toPlainString()));
        args.put("computed", Arg.of(computed.toPlainString()));
        args.put("difference", Arg.of((difference.signum() > 0 ? "+" : "") + difference.toPlainString()));
        return args;
    }
}
