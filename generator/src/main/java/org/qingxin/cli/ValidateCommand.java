package org.qingxin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.qingxin.Pipeline;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Format;
import org.qingxin.validate.SchemaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "校验全部记录，列出所有问题；写了路径的，只列这些文件里的，退出码也只看它们。",
            "Checks all records and lists every problem, or those of the files that are named."
        },
        footer = {
            "",
            "例 Examples:",
            "  qingxin validate",
            "  qingxin validate data/cases/2021/v-baohong",
            "  qingxin validate --format sarif > findings.sarif"
        })
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "数据目录里的文件或文件夹  files or folders of the records")
    List<Path> paths = List.of();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "<form>",
            defaultValue = "text",
            description = "结果的格式，默认 text  form of the result (default: ${DEFAULT-VALUE}): "
                    + "text, github, gitlab, sarif, junit, jsonl, rdjson")
    Format format = Format.TEXT;

    private final Terminal terminal;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        CheckRun run = new CheckRun(options, terminal);
        Selection selection = Selection.of(paths, options.data, spec);
        try (Progress progress = new Progress(terminal, options.quiet)) {
            progress.begin(options.lang.say("正在检查记录", "checking records"));
            Pipeline.Checked checked = run.onThreads(() -> run.check(run.pipeline()));
            List<Finding> asked = checked.findings().stream()
                    .filter(each -> selection.hasShown(each.at().path()))
                    .toList();
            run.tell(asked, checked.files(), format);
            return asked.stream().noneMatch(Finding::isError) ? ExitCode.DONE : ExitCode.PROBLEMS;
        } catch (SchemaException e) {
            run.tell(List.of(e.finding()), 0, format);
            return ExitCode.FAULT;
        }
    }
}
