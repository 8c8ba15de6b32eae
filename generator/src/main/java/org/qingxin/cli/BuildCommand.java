package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingxin.Pipeline;
import org.qingxin.audit.ReadFiles;
import org.qingxin.gauge.Step;
import org.qingxin.history.Base;
import org.qingxin.history.BlobId;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Earlier;
import org.qingxin.history.Head;
import org.qingxin.history.HistoryException;
import org.qingxin.history.OldFiles;
import org.qingxin.history.WorkingCopy;
import org.qingxin.output.Publication;
import org.qingxin.site.frame.Provenance;
import org.qingxin.source.Imprint;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
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
    private final Optional<Path> program;
    /** The day that was taken for today, once it was asked for. */
    private Optional<LastBuild.Today> today = Optional.empty();

    /** @param program the file that holds the program; empty while it is being worked on, class by class */
    BuildCommand(Terminal terminal, Optional<Path> program) {
        this.terminal = terminal;
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        CheckRun run = new CheckRun(options, terminal);
        try (Progress progress = new Progress(terminal, options.quiet)) {
            return run.command(() -> build(run, progress));
        }
    }

    /** Makes nothing if it would be the last site over again. */
    private int build(CheckRun run, Progress progress) throws Exception {
        progress.begin(options.lang.say("正在看有没有变化", "looking for changes"));
        Optional<BuildMemory> memory = memory();
        Optional<LastBuild.Told> last = memory.flatMap(BuildMemory::unchanged);
        if (last.isPresent()) {
            terminal.print(last.get().printed());
            report(last.get().files(), 0, last.get().day());
            timings.tell(terminal, options.lang);
            return ExitCode.DONE;
        }
        Optional<List<Imprint>> before = memory.flatMap(BuildMemory::begin);
        return make(
                run,
                progress,
                told -> before.ifPresent(each -> memory.orElseThrow().keep(each, told)));
    }

    /** Empty where nothing is to be remembered. */
    private Optional<BuildMemory> memory() throws IOException {
        if (program.isEmpty() || at != null || kept.anew) {
            return Optional.empty();
        }
        Path libraries = program.get().resolveSibling("lib");
        return Optional.of(BuildMemory.of(
                options.data,
                out,
                List.of(options.data, options.schemas, templates.folder, program.get(), libraries),
                List.of(options.asOf(), options.lang, noHistory)));
    }

    private int make(CheckRun run, Progress progress, Consumer<LastBuild.Told> made) throws Exception {
        progress.begin(options.lang.say("正在检查记录", "checking records"));
        Optional<Base> commit = at == null ? Optional.empty() : Optional.of(Base.exactly(options.data, at));
        ReadFiles read = new ReadFiles(commit.isPresent() ? tree(commit.get()) : run.data(), BlobId.in(options.data));
        Pipeline pipeline = run.pipeline(read, timings.gauge());
        Pipeline.Checked checked =
                pipeline.check(options.asOf(), commit.isPresent() ? dayOf(commit.get()) : this::today);
        if (!checked.isFitToPublish()) {
            run.tell(checked.findings(), checked.files());
            terminal.say(options.lang.say(
                    "没有生成：先改正上面的错误；已发布的站点没有改动。", "Not built: mend the errors first; the published site is untouched."));
            return ExitCode.PROBLEMS;
        }
        progress.begin(options.lang.say("正在生成页面", "rendering pages"));
        try (Publication publication = Publication.into(out)) {
            List<Earlier> missing = EarlierEditions.missing(out, options.data);
            Provenance provenance =
                    pipeline.knowing(provenance(commit, read, missing, progress), checked, new OldFiles(options.data));
            Pipeline.Checked told = checked.and(HistoryFindings.of(provenance, options.data));
            String findings = told.findings().isEmpty() ? "" : run.words(told.findings(), told.files());
            terminal.print(findings);
            pipeline.publish(told, templates.files(), options.lang.tag(), provenance, read, publication);
            report(publication.files(), publication.changedFiles(), told.asOf());
            made.accept(new LastBuild.Told(publication.files(), told.asOf(), today, findings));
            timings.tell(terminal, options.lang);
        }
        return ExitCode.DONE;
    }

    private LocalDate today(ZoneId zone) {
        LocalDate day = LocalDate.now(zone);
        today = Optional.of(new LastBuild.Today(zone, day));
        return day;
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

    /** What the files were read from; a log that proves nothing is published as such. */
    private Provenance provenance(Optional<Base> commit, ReadFiles read, List<Earlier> missing, Progress progress) {
        Optional<Head> head = commit.isPresent() ? Head.of(options.data, commit.get()) : Head.of(options.data);
        Optional<WorkingCopy> copy = commit.isPresent() ? Optional.empty() : WorkingCopy.of(options.data, read.blobs());
        Optional<ChangeLog> log = noHistory ? Optional.empty() : Optional.of(log(commit, progress));
        return new Provenance(head, Program.name(), log, copy, commit.isPresent(), Optional.of(missing));
    }

    private ChangeLog log(Optional<Base> commit, Progress progress) {
        progress.begin(options.lang.say("正在读取提交记录", "reading commits"));
        return timings.gauge()
                .take(
                        Step.HISTORY,
                        () -> kept.log(options.data, commit.map(Base::commit).orElse("HEAD")));
    }

    private void report(int files, int changed, LocalDate day) {
        if (!options.quiet) {
            terminal.say(options.lang.say("已生成 ", "built ")
                    + files
                    + options.lang.say(" 个文件，改动 ", " files, changed ")
                    + changed
                    + options.lang.say(" 个 → ", " → ")
                    + out.resolve("index.html")
                    + options.lang.say("（数据日 ", " (as of ")
                    + day
                    + options.lang.say("）", ")"));
        }
    }
}
