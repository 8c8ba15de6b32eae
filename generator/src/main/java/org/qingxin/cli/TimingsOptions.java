package org.qingxin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingxin.gauge.Gauge;
import org.qingxin.output.SingleFile;
import picocli.CommandLine.Option;

/** Of commands that tell how long their steps take. */
final class TimingsOptions {
    @Option(
            names = "--timings",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "<file>",
            description = "列出每一步用的时间和内存；写 --timings=文件.json 另存"
                    + "  how long each step takes, and memory; with =FILE.json also as a file")
    @Nullable
    Path file;

    private Optional<Timings> timings = Optional.empty();

    /** What the build tells its steps to; nobody, unless it was asked for. */
    Gauge gauge() {
        if (file != null && timings.isEmpty()) {
            timings = Optional.of(new Timings(Ticker.ofMachine()));
        }
        return timings.<Gauge>map(each -> each).orElse(Gauge.NONE);
    }

    /** Says what was taken until now. */
    void tell(Terminal terminal, Language language) throws IOException {
        if (file != null && timings.isPresent()) {
            TimingsReport report = new TimingsReport(timings.get(), Machine.now());
            terminal.say(report.table(language).stripTrailing());
            if (!file.toString().isEmpty()) {
                SingleFile.write(file, (report.json() + "\n").getBytes(StandardCharsets.UTF_8), true);
            }
        }
    }
}
