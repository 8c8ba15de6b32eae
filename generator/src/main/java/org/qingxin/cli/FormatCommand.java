package org.qingxin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.qingxin.finding.Finding;
import org.qingxin.output.SingleFile;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.CanonicalForm;
import org.qingxin.validate.CanonicalForm.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        description = {
            "把记录整理成统一写法：换行、行尾空格、金额两位小数、引号、首行；注释、空行和字段顺序不动，意思不变。",
            "Puts records into canonical form: line ends, blanks, money, quotes, modeline. Comments and order stay."
        },
        footer = {
            "",
            "改动的文件列在标准输出。Files that differ are listed on standard output.",
            "",
            "例 Examples:",
            "  qingxin fmt",
            "  qingxin fmt data/cases/2021/v-baohong",
            "  qingxin fmt --check            只查不改，有不合的退出码为 1  changes nothing, exit code 1 if any differs"
        })
final class FormatCommand implements Callable<Integer> {
    @Mixin
    DataOptions options = new DataOptions();

    @Option(names = "--check", description = "只查不改  change nothing, only tell")
    boolean check;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "数据目录里的文件或文件夹  files or folders of the records")
    List<Path> paths = List.of();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;
    private final List<String> differing = new ArrayList<>();
    private final List<Outcome> leftAlone = new ArrayList<>();

    FormatCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Selection selection = Selection.of(paths, options.data, spec);
        CanonicalForm form = new CanonicalForm(OnDisk.at(options.data));
        for (String path : form.paths()) {
            if (selection.has(path)) {
                sort(form.of(path));
            }
        }
        differing.forEach(path -> terminal.print(selection.prefix() + path + "\n"));
        tell(selection.prefix());
        boolean done = leftAlone.isEmpty() && (!check || differing.isEmpty());
        return done ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void sort(Outcome outcome) throws IOException {
        if (outcome.text().isEmpty()) {
            leftAlone.add(outcome);
        } else if (!outcome.isCanonical()) {
            differing.add(outcome.path());
            if (!check) {
                byte[] bytes = outcome.text().get().getBytes(StandardCharsets.UTF_8);
                SingleFile.replace(options.data.resolve(outcome.path()), bytes);
            }
        }
    }

    private void tell(String prefix) {
        List<Finding> findings =
                leftAlone.stream().flatMap(each -> each.findings().stream()).toList();
        if (!findings.isEmpty()) {
            terminal.say(
                    CheckRun.writer(options).write(findings, leftAlone.size()).stripTrailing());
        }
        for (Outcome each : leftAlone) {
            terminal.say(prefix + each.path() + options.lang.say(": 看不懂，没有动它", ": cannot be understood, left alone"));
        }
        if (!options.quiet) {
            terminal.say(
                    check
                            ? options.lang.say(
                                    "写法不统一的文件 " + differing.size() + " 个",
                                    differing.size() + " files are not in canonical form")
                            : options.lang.say(
                                    "整理了 " + differing.size() + " 个文件", differing.size() + " files changed"));
        }
    }
}
