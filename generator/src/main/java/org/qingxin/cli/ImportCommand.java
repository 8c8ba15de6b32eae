package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingxin.Pipeline.Checked;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Redaction;
import org.qingxin.finding.Suggestion;
import org.qingxin.finding.print.TextWriter;
import org.qingxin.intake.Change;
import org.qingxin.intake.Intake;
import org.qingxin.intake.Intake.Asked;
import org.qingxin.intake.Intake.Outcome;
import org.qingxin.model.Campaign;
import org.qingxin.model.Unit;
import org.qingxin.output.SingleFile;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.Drafts;
import org.qingxin.validate.SchemaException;
import org.qingxin.wording.TownTemplates;
import org.qingxin.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "把用 Excel 或 WPS 填好的附件1、附件2、附件4读进记录：逐格说明哪里不对，先给出改动，同意后才写；已有的记录只改动了的那几行，附件2的新项目起草新记录。",
            "Reads Annex 1, 2 or 4 as filled in with Excel or WPS into records: says cell by cell what is wrong, shows the"
                    + " changes and writes them when you agree; of a record that exists only the lines that differ. Of a"
                    + " project that is new in Annex 2 a draft is made."
        },
        footer = {
            "",
            "改动写在标准输出，格式同 diff。The changes go to standard output as a diff.",
            "",
            "例 Examples:",
            "  qingxin export annex1 --period 4 --unit v-baohong --blank",
            "  qingxin import 附件1.xlsx --dry-run",
            "  qingxin import 附件1.xlsx --unit v-baohong --period 4 --yes",
            "  qingxin import 在建项目台账.xlsx --dry-run"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_BYTES = 64 << 20;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.xlsx", description = "填好的工作簿  the workbook that was filled in")
    Path file = Path.of("");

    @Option(names = "--unit", paramLabel = "<unit>", description = "填报单位，编号或名称；默认看表里写的  the unit (default: as written)")
    @Nullable
    String unit;

    @Option(names = "--period", paramLabel = "<n>", description = "第几期；默认看表里的统计期间  the period (default: as written)")
    @Nullable
    Integer period;

    @Option(names = "--dry-run", description = "只看改动，不写  show the changes, write nothing")
    boolean isDry;

    @Option(names = "--yes", description = "不问，直接写  write without asking")
    boolean yes;

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        CheckRun run = new CheckRun(options, terminal);
        try {
            Checked checked = run.onThreads(() -> run.check(run.pipeline()));
            if (!checked.isFitToPublish() || checked.dataset().currentCampaign().isEmpty()) {
                run.tell(checked.findings().stream().filter(Finding::isError).toList(), checked.files());
                return refuse("没有导入：先改正上面的错误。", "Not imported: mend the errors first.");
            }
            return read(run, checked);
        } catch (SchemaException e) {
            run.tell(List.of(e.finding()), 0);
            return ExitCode.FAULT;
        }
    }

    private int read(CheckRun run, Checked checked) throws Exception {
        Words words = Words.of(
                TownTemplates.over(templates.files()), Language.ZH_CN.tag(), checked.dataset(), checked.asOf());
        Optional<Unit> named = unit(words);
        Optional<Campaign.Period> asked = period(words);
        if (unit != null && named.isEmpty() || period != null && asked.isEmpty()) {
            return usage(words, named.isEmpty() && unit != null);
        }
        OnDisk data = OnDisk.at(options.data);
        Drafts drafts = Drafts.of(
                OnDisk.at(options.schemas), checked.dataset(), checked.origins().values());
        Intake intake = new Intake(words, data, checked.origins(), drafts);
        Outcome outcome = intake.read(String.valueOf(file.getFileName()), bytes(), new Asked(named, asked));
        TextWriter writer =
                new TextWriter(options.lang.first(), options.lang.second(), (path, line) -> Optional.empty());
        outcome.findings().forEach(each -> terminal.say(writer.tell(each).stripTrailing()));
        if (!outcome.isFit()) {
            return refuse("没有导入：先在表里改正上面的错误。", "Not imported: mend the errors in the workbook first.");
        }
        return outcome.changes().isEmpty() ? unchanged() : judge(run, checked, outcome, data);
    }

    private byte[] bytes() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private Optional<Unit> unit(Words words) {
        return words.data().units().stream()
                .filter(each -> each.id().value().equals(unit) || each.name().equals(unit))
                .findFirst();
    }

    private Optional<Campaign.Period> period(Words words) {
        return words.campaign().periods().stream()
                .filter(each -> period != null && each.no() == period)
                .findFirst();
    }

    private int usage(Words words, boolean isUnit) {
        List<String> ids =
                words.data().units().stream().map(each -> each.id().value()).toList();
        String nearest = isUnit
                ? Suggestion.nearest(String.valueOf(unit), ids)
                        .map(each -> options.lang.say("，是不是 `" + each + "`？", "; did you mean `" + each + "`?"))
                        .orElse("")
                : "";
        String what = isUnit
                ? options.lang.say("没有单位 `", "no unit `") + unit + "`"
                : options.lang.say("没有第 " + period + " 期", "no period " + period);
        terminal.say(options.lang.say("用法错误：", "usage: ") + what + nearest);
        return ExitCode.FAULT;
    }

    private int unchanged() {
        if (!options.quiet) {
            terminal.say(options.lang.say("与记录相同，没有要改的。", "The same as the records; nothing to change."));
        }
        return ExitCode.DONE;
    }

    /** All rules judge the records as they would be, before any file is touched. */
    private int judge(CheckRun run, Checked before, Outcome outcome, OnDisk data) throws Exception {
        outcome.changes().forEach(each -> terminal.print(Redaction.redact(each.diff(data.shown(each.path())))));
        Checked after = run.onThreads(() -> run.check(run.pipeline(outcome.over(data))));
        Set<Finding> known = new HashSet<>(before.findings());
        List<Finding> fresh =
                after.findings().stream().filter(each -> !known.contains(each)).toList();
        TextWriter writer =
                new TextWriter(options.lang.first(), options.lang.second(), (path, line) -> Optional.empty());
        Set<String> paths = new HashSet<>();
        outcome.changes().forEach(each -> paths.add(data.shown(each.path())));
        fresh.stream()
                .filter(each -> each.isError()
                        || each.isStanding() && paths.contains(each.at().path()))
                .forEach(each -> terminal.say(writer.tell(each).stripTrailing()));
        if (!after.isFitToPublish()) {
            return refuse(
                    "没有导入：照这样改，记录会有上面的错误。",
                    "Not imported: with these changes the records would have the errors above.");
        }
        if (isDry) {
            return ExitCode.DONE;
        }
        return yes || agreed() ? write(outcome.changes()) : refuse("没有写。", "Nothing was written.");
    }

    private boolean agreed() {
        Console console = System.console();
        if (console == null) {
            terminal.say(options.lang.say("要写入，加 --yes。", "Add --yes to write."));
            return false;
        }
        String answer = console.readLine(options.lang.say("写入吗？[y/N] ", "Write? [y/N] "));
        return answer != null && answer.strip().matches("(?i)y|yes|是");
    }

    /** All files or none: what was written already is put back if a later one fails. */
    private int write(List<Change> changes) throws IOException {
        Deque<Change> done = new ArrayDeque<>();
        try {
            for (Change each : changes) {
                Path path = options.data.resolve(each.path());
                byte[] bytes = each.after().getBytes(UTF_8);
                if (each.isNew()) {
                    SingleFile.create(path, bytes);
                } else {
                    SingleFile.replace(path, bytes);
                }
                done.push(each);
            }
        } catch (IOException e) {
            for (Change each : done) {
                undo(each);
            }
            throw e;
        }
        if (!options.quiet) {
            terminal.say(options.lang.say("写了 " + changes.size() + " 个文件。", changes.size() + " files written."));
        }
        return ExitCode.DONE;
    }

    private void undo(Change change) throws IOException {
        Path path = options.data.resolve(change.path());
        if (change.isNew()) {
            Files.deleteIfExists(path);
        } else {
            SingleFile.replace(path, change.before().getBytes(UTF_8));
        }
    }

    private int refuse(String chinese, String english) {
        terminal.say(options.lang.say(chinese, english));
        return ExitCode.PROBLEMS;
    }
}
