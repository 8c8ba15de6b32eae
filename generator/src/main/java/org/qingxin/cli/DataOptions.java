package org.qingxin.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of every command. */
class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "<dir>",
            defaultValue = "data",
            description = "数据目录，默认 data  the records (default: ${DEFAULT-VALUE})")
    Path data = Path.of("data");

    @Option(names = "--lang", paramLabel = "<zh-CN|en>", defaultValue = "zh-CN", description = "语言  language")
    Language lang = Language.ZH_CN;

    @Option(
            names = {"-q", "--quiet"},
            description = "只说问题  say problems only")
    boolean quiet;
}
