package org.qingxin.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that checks records. */
final class CommonOptions extends DataOptions {
    @Option(
            names = "--schemas",
            paramLabel = "<dir>",
            defaultValue = "schemas",
            description = "数据规范目录，默认 schemas  the schemas (default: ${DEFAULT-VALUE})")
    Path schemas = Path.of("schemas");

    @Option(
            names = "--as-of",
            paramLabel = "<date>",
            description = "数据日，含当日，如 2022-01-09；默认取 town.yaml 的 asOf，没有则为今天"
                    + "  the day to tell, inclusive (default: asOf of town.yaml, else today)")
    @Nullable
    LocalDate asOf;

    @Option(names = "--jobs", paramLabel = "<n>", description = "并行数，默认为处理器个数  threads (default: number of processors)")
    int jobs = Runtime.getRuntime().availableProcessors();

    /** The same of another town. */
    CommonOptions at(Path town) {
        CommonOptions same = new CommonOptions();
        same.data = town;
        same.lang = lang;
        same.quiet = quiet;
        same.schemas = schemas;
        same.asOf = asOf;
        same.jobs = jobs;
        return same;
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }
}
