package org.qingxin.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingxin.Pipeline;
import org.qingxin.gauge.Step;
import org.qingxin.history.Base;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Head;
import org.qingxin.history.HistoryException;
import org.qingxin.history.WorkingCopy;
import org.qingxin.output.Publication;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.SchemaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "校验全部记录并生成站点；有错误时列出全部问题，已发布的站点不动。",
            "Checks all records and builds the site; with errors it lists them all and leaves the published site alone."
        },
        footer = {
            "",
            "例 Examples:",
            "  qingxin build",
            "  qingxin build --as-of 2022-01-09 --out site-0109",
            "  qingxin build --at a3f9c21e --out site-a3f9c21e",
            "  qingxin build --lang en --out site-en"
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(names = "--out", paramLabel = "<dir>", description = "输出目录，默认 site  where to publish (default: site)")
    Path out = Path.of("site");

    @Option(
            names = "--at",
            paramLabel = "<rev>",
            description = "按这个提交时的记录生成，不检出；没有固定数据日的，取提交那天"
                    + "  the records as a commit has them, nothing is checked out (day: asOf, else the commit's)")
    @Nullable
    String at;

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    @Option(names = "--no-history", description = "不读提交记录，页面不带修改留痕  leave the change log out")
    boolean noHistory;

    @Mixin
    HistoryOptions kept = new HistoryOptions();

    @Mixin
    TimingsOptions timings = new TimingsOptions();

    private final Terminal terminal;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        CheckRun run = new CheckRun(options, terminal);
        try (Progress progress = new Progress(terminal, options.quiet)) {
            return run.onThreads(() -> build(run, progress));
        } catch (SchemaException e) {
            run.tell(List.of(e.finding()), 0);
        } catch (HistoryException e) {
            run.tell(List.of(Change.trouble(e, options.data)), 0);
        }
        return ExitCode.FAULT;
    }

    private int build(CheckRun run, Progress progress) throws Exception {
        progress.begin(options.lang.say("正在检查记录", "checking records"));
        Optional<Base> commit = at == null ? Optional.empty() : Optional.of(Base.exactly(options.data, at));
        Pipeline pipeline =
                commit.isPresent() ? run.pipeline(tree(commit.get()), timings.gauge()) : run.pipeline(timings.gauge());
        Pipeline.Checked checked =
                commit.isPresent() ? pipeline.check(options.asOf(), dayOf(commit.get())) : run.check(pipeline);
        if (!checked.findings().isEmpty()) {
            run.tell(checked.findings(), checked.files());
        }
        if (!checked.isFitToPublish()) {
            terminal.say(options.lang.say(
                    "没有生成：先改正上面的错误；已发布的站点没有改动。", "Not built: mend the errors first; the published site is untouched."));
            return ExitCode.PROBLEMS;
        }
        progress.begin(options.lang.say("正在生成页面", "rendering pages"));
        try (Publication publication = Publication.into(out)) {
            pipeline.publish(checked, templates.files(), options.lang.tag(), provenance(commit, progress), publication);
            report(checked, publication);
            timings.tell(terminal, options.lang);
        }
        return ExitCode.DONE;
    }

    /** The records as a commit has them, without checking it out. */
    private InMemory tree(Base commit) throws HistoryException {
        return new InMemory(commit.files(options.data), OnDisk.at(options.data).prefix());
    }

    /** Where the town pins no day, the commit's own. */
    private Function<ZoneId, LocalDate> dayOf(Base commit) {
        return zone -> {
            try {
                return commit.committedOn(options.data, zone);
            } catch (HistoryException e) {
                return LocalDate.now(zone);
            }
        };
    }

    /** What the files were read from; a log that proves nothing is published as such and told here. */
    private Provenance provenance(Optional<Base> commit, Progress progress) {
        Optional<Head> head = commit.isPresent() ? Head.of(options.data, commit.get()) : Head.of(options.data);
        if (noHistory) {
            return new Provenance(head, Program.name());
        }
        progress.begin(options.lang.say("正在读取提交记录", "reading commits"));
        ChangeLog log = timings.gauge()
                .take(
                        Step.HISTORY,
                        () -> kept.log(options.data, commit.map(Base::commit).orElse("HEAD")));
        if (!log.isProven()) {
            terminal.say(
                    options.lang.say("留痕与记录对不上，页面上已注明不能作准：", "the change log differs from the records, pages say so: ")
                            + String.join(" ", log.differences()));
        }
        Optional<WorkingCopy> copy = commit.isPresent() ? Optional.empty() : WorkingCopy.of(options.data);
        return new Provenance(head, Program.name(), Optional.of(log), copy);
    }

    private void report(Pipeline.Checked checked, Publication publication) {
        if (!options.quiet) {
            terminal.say(options.lang.say("已生成 ", "built ")
                    + publication.files()
                    + options.lang.say(" 个文件，改动 ", " files, changed ")
                    + publication.changedFiles()
                    + options.lang.say(" 个 → ", " → ")
                    + out.resolve("index.html")
                    + options.lang.say("（数据日 ", " (as of ")
                    + checked.asOf()
                    + options.lang.say("）", ")"));
        }
    }
}
