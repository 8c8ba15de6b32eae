package org.qingxin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingxin.Pipeline;
import org.qingxin.finding.Finding;
import org.qingxin.finding.print.Format;
import org.qingxin.finding.print.SummaryWriter;
import org.qingxin.history.HistoryException;
import org.qingxin.output.SingleFile;
import org.qingxin.validate.SchemaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "  qingxin validate --changed             提交前只看自己改的  before a commit: only what was changed",
            "  qingxin validate --changed --base origin/main",
            "  qingxin validate --base origin/main      另查有没有删改已有的记录  also: nothing rewritten or taken away",
            "  qingxin validate --fix              只有一种改法的先改好，再列出其余的  mends what is certain, then tells the rest",
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

    @Option(
            names = "--changed",
            description = "只算改动过的文件：这些文件里的全部问题，和别处因改动而新出的错误"
                    + "  count only files that were changed, and errors that the change made elsewhere")
    boolean changed;

    @Option(
            names = "--base",
            paramLabel = "<rev>",
            description = "与哪个版本相比，并检查从那以后改得对不对（H701 起）；只写 --changed 时默认 origin 的主分支，没有则为最近一次提交"
                    + "  what to compare with; also checks what became of what was there (H701 and on)."
                    + " With --changed alone: the main branch of origin, else the last commit")
    @Nullable
    String base;

    @Option(
            names = "--summary",
            paramLabel = "<file>",
            description = "再把全部问题写成 Markdown 表，接在这个文件后面  append all findings to this file as Markdown tables")
    @Nullable
    Path summary;

    @Option(
            names = "--fix",
            description = "只有一种改法的错误（日期写法、引号、全角符号等）直接改在文件里  mend in place what can only be meant in one way")
    boolean fix;

    @Option(names = "--dry-run", description = "与 --fix 合用：只说会改什么，不动文件  with --fix: only tell what would be changed")
    boolean dryRun;

    private final Terminal terminal;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (dryRun && !fix) {
            throw new ParameterException(spec.commandLine(), "--dry-run 要与 --fix 合用 / --dry-run goes with --fix");
        }
        Selection selection = Selection.of(paths, options.data, spec);
        try (Progress progress = new Progress(terminal, options.quiet)) {
            progress.begin(options.lang.say("正在检查记录", "checking records"));
            return new CheckRun(options, terminal).onThreads(() -> check(selection));
        } catch (SchemaException e) {
            return fault(e.finding());
        } catch (HistoryException e) {
            return fault(Change.trouble(e, options.data));
        }
    }

    private int check(Selection selection) throws Exception {
        CheckRun run = new CheckRun(options, terminal);
        boolean compares = changed || base != null;
        Optional<Change> change = compares
                ? Optional.of(Change.of(options.data, options.schemas, Optional.ofNullable(base)))
                : Optional.empty();
        if (fix) {
            Optional<Change> limit = change.filter(each -> changed);
            new FixRun(options, terminal, dryRun)
                    .mend(path -> selection.has(path)
                            && limit.filter(each -> !each.holds(path)).isEmpty());
        }
        Pipeline.Checked checked = run.check(run.pipeline());
        List<Finding> past =
                base != null && change.isPresent() ? new Past(run, change.get()).findings(checked) : List.of();
        List<Finding> asked = Stream.concat(checked.findings().stream(), past.stream())
                .filter(each -> selection.hasShown(each.at().path()))
                .toList();
        List<Finding> counted = changed && change.isPresent()
                ? change.get()
                        .answersFor(
                                asked,
                                records -> run.check(run.pipeline(records)).findings())
                : asked;
        tell(run, counted, checked.files(), change);
        change.filter(each -> changed).ifPresent(each -> compared(each, standing(asked) - standing(counted)));
        return counted.stream().noneMatch(Finding::isError) ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void tell(CheckRun run, List<Finding> findings, int files, Optional<Change> change) throws IOException {
        List<Finding> inOrder = format == Format.GITHUB
                ? change.map(each -> each.changedFirst(findings)).orElse(findings)
                : findings;
        run.tell(inOrder, files, format);
        if (summary != null) {
            String text = new SummaryWriter(options.lang.first(), options.lang.second()).write(findings, files);
            SingleFile.append(summary, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static int standing(List<Finding> findings) {
        return (int) findings.stream().filter(Finding::isStanding).count();
    }

    /** What was left out is said all the same. */
    private void compared(Change change, int others) {
        if (options.quiet && others == 0) {
            return;
        }
        String commit = change.base().commit().substring(0, 10);
        int files = change.files().size();
        String left = others == 0
                ? ""
                : options.lang.say(
                        "；其余文件还有 " + others + " 个问题，与改动无关，没有计入",
                        "; " + others + " older findings in other files are not counted");
        terminal.say(options.lang.say(
                "与 " + commit + " 相比，改动了 " + files + " 个文件" + left, files + " files changed since " + commit + left));
    }

    private int fault(Finding finding) throws IOException {
        tell(new CheckRun(options, terminal), List.of(finding), 0, Optional.empty());
        return ExitCode.FAULT;
    }
}
