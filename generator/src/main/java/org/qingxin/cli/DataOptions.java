package org.qingxin.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command. */
class DataOptions {
    /** The records; of several the first. */
    Path data = Path.of("data");

    /** All that are given; only what adds towns up takes several. */
    List<Path> towns = List.of(data);

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "<dir>",
            defaultValue = "data",
            description = "数据目录，默认 data  the records (default: ${DEFAULT-VALUE})")
    void setData(List<Path> given) {
        if (given.size() > 1 && command != null && !command.name().equals("export")) {
            throw new CommandLine.ParameterException(command.commandLine(), "--data 只能写一次 / give --data once");
        }
        towns = given;
        data = given.isEmpty() ? data : given.get(0);
    }

    @Option(names = "--lang", paramLabel = "<zh-CN|en>", defaultValue = "zh-CN", description = "语言  language")
    Language lang = Language.ZH_CN;

    @Option(
            names = {"-q", "--quiet"},
            description = "只说问题  say problems only")
    boolean quiet;
}
