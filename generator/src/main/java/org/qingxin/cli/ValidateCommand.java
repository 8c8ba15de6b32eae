package org.qingxin.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.qingxin.Pipeline;
import org.qingxin.validate.SchemaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {"校验全部记录，列出所有问题。", "Checks all records and lists every problem."},
        footer = {"", "例 Example:", "  qingxin validate --data data"})
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    private final Terminal terminal;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        CheckRun run = new CheckRun(options, terminal);
        try (Progress progress = new Progress(terminal, options.quiet)) {
            progress.begin(options.lang.say("正在检查记录", "checking records"));
            Pipeline.Checked checked = run.onThreads(() -> run.check(run.pipeline()));
            run.tell(checked.findings(), checked.files());
            return checked.isFitToPublish() ? ExitCode.DONE : ExitCode.PROBLEMS;
        } catch (SchemaException e) {
            run.tell(List.of(e.finding()), 0);
            return ExitCode.FAULT;
        }
    }
}
