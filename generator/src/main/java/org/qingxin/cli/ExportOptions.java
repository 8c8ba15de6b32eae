package org.qingxin.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingxin.export.Catalogue;
import org.qingxin.export.Export;
import org.qingxin.export.FileType;
import org.qingxin.export.Parameter;
import org.qingxin.export.Refusal;
import org.qingxin.export.Request;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What may be asked of exports; each takes some of it. */
final class ExportOptions {
    @Parameters(index = "0", arity = "0..1", paramLabel = "<name>", description = "导出什么，如 annex1  what to export")
    String name = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "<which>", description = "其中哪一件，如台账名、案件编号  which one of them")
    @Nullable
    String which;

    @Option(
            names = "--unit",
            paramLabel = "<unit>",
            description = "单位，编号或名称；不写为全镇  a unit, by id or name (default: town)")
    @Nullable
    String unit;

    @Option(names = "--each", description = "全镇和各单位各一份，放在一个文件夹  one for the town and one for each unit, in a folder")
    boolean each;

    @Option(
            names = "--period",
            paramLabel = "<n>",
            description = "第几期；默认为最近结束的一期  a report period (default: the last over)")
    @Nullable
    String period;

    @Option(
            names = "--week",
            paramLabel = "<date>",
            description = "哪一周，写应报的那个周三；默认为最近一周  a week, by the day its reports are due (default: the last)")
    @Nullable
    LocalDate week;

    @Option(names = "--for", paramLabel = "<whom>", description = "写给谁：work-group 工作群，district 区根欠办  whom it is for")
    @Nullable
    String whom;

    @Option(names = "--final", description = "总结报表，从行动开始累计  the cumulative table of the whole campaign")
    boolean cumulative;

    @Option(names = "--from", paramLabel = "<date>", description = "起始日，含当日；默认为行动开始日  first day, inclusive")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "<date>", description = "截止日，含当日；默认为数据日  last day, inclusive")
    @Nullable
    LocalDate to;

    @Option(names = "--reported", description = "按单位报送的数，不按记录推算  as filed and not as computed")
    boolean reported;

    @Option(names = "--blank", description = "空表，供手填  without figures, to be filled in by hand")
    boolean blank;

    @Option(
            names = "--with",
            paramLabel = "<people.yaml>",
            description = "真实姓名和证件号，只进纸质表（xlsx），文件放在 private/ 下或仓库之外"
                    + "  real names and numbers, for paper forms alone; the file lies outside the records")
    @Nullable
    Path with;

    /** @throws Refusal if the export does not take what is asked, or not in this type of file */
    Request request(Export export, @Nullable FileType type, DataOptions options) throws Refusal {
        Language lang = options.lang;
        Map<Parameter, String> asked = asked();
        if (options.towns.size() > 1) {
            put(asked, Parameter.TOWNS, options.towns);
        }
        Set<Parameter> known = export.parameters();
        if (with != null) {
            requirePaper(export, type, lang);
        }
        for (Parameter each : asked.keySet()) {
            if (!known.contains(each)) {
                throw Refusal.usage(export.name()
                        + lang.say(" 不用 ", " does not take ")
                        + (each.option().isEmpty() ? "`" + which + "`" : each.option())
                        + lang.say("，可以用：", "; it takes: ")
                        + listed(known));
            }
        }
        if (type != null && !export.types().contains(type)) {
            throw Refusal.usage(export.name()
                    + lang.say(" 不能导出成 ", " cannot be written as ")
                    + type.ending()
                    + lang.say("，可以是：", "; it can be: ")
                    + export.types().stream().map(FileType::ending).collect(joining(" ")));
        }
        return new Request(type == null ? export.types().get(0) : type, asked);
    }

    private static void requirePaper(Export export, @Nullable FileType type, Language lang) throws Refusal {
        boolean isPaper = export.parameters().contains(Parameter.PEOPLE);
        if (!isPaper || type != null && type != FileType.XLSX) {
            throw Refusal.usage(lang.say(
                            "个人信息只进纸质表，--with 只用于 xlsx 的：",
                            "personal details are for paper forms alone; --with goes with the xlsx of: ")
                    + Catalogue.all().stream()
                            .filter(each -> each.parameters().contains(Parameter.PEOPLE))
                            .map(Export::name)
                            .collect(joining(" ")));
        }
    }

    /** The file of people, if one is given. */
    Optional<PrivatePeople> people(DataOptions options) {
        return Optional.ofNullable(with).map(file -> new PrivatePeople(file, options.data, options.lang));
    }

    /** Options in the order in which they are declared. */
    static String listed(Set<Parameter> parameters) {
        return parameters.stream()
                .filter(each -> !each.option().isEmpty())
                .sorted()
                .map(Parameter::option)
                .collect(joining(" "));
    }

    private Map<Parameter, String> asked() {
        Map<Parameter, String> asked = new EnumMap<>(Parameter.class);
        put(asked, Parameter.WHICH, which);
        put(asked, Parameter.UNIT, unit);
        put(asked, Parameter.EACH, each ? "" : null);
        put(asked, Parameter.PERIOD, period);
        put(asked, Parameter.WEEK, week);
        put(asked, Parameter.FOR, whom);
        put(asked, Parameter.FINAL, cumulative ? "" : null);
        put(asked, Parameter.FROM, from);
        put(asked, Parameter.TO, to);
        put(asked, Parameter.REPORTED, reported ? "" : null);
        put(asked, Parameter.BLANK, blank ? "" : null);
        put(asked, Parameter.PEOPLE, with);
        return asked;
    }

    private static void put(Map<Parameter, String> asked, Parameter parameter, @Nullable Object value) {
        if (value != null) {
            asked.put(parameter, value.toString());
        }
    }
}
