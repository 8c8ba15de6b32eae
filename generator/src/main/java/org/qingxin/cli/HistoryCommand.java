package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingxin.Pipeline;
import org.qingxin.export.ChangesFile;
import org.qingxin.export.FileType;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Redaction;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.CommitChanges;
import org.qingxin.history.Extent;
import org.qingxin.model.Unit;
import org.qingxin.output.SingleFile;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.FieldGuides;
import org.qingxin.validate.SchemaException;
import org.qingxin.wording.TownTemplates;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeRow;
import org.qingxin.wording.change.ChangeScript;
import org.qingxin.wording.change.ChangeText;
import org.qingxin.wording.change.ChangeWords;
import org.qingxin.wording.change.ExtentWords;
import org.qingxin.wording.change.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = {
            "逐栏列出谁在什么时候、为什么改了什么，由提交记录推算，新的在前；先说明留痕是否完整。",
            "Lists field by field who changed what, when and why, from the commits, newest first; says first whether that is"
                    + " the whole."
        },
        footer = {
            "",
            "例 Examples:",
            "  qingxin history",
            "  qingxin history HG-2021-BH-001",
            "  qingxin history --since 2022-01-09 --until 2022-01-09 --by 商红梅",
            "  qingxin history --unit v-baohong --format xlsx --out changes.xlsx",
            "  qingxin history --format sql | sqlite3 changes.db"
        })
final class HistoryCommand implements Callable<Integer> {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    /** What it is written as. */
    enum Form {
        TXT,
        CSV,
        JSON,
        XLSX,
        SQL
    }

    @Parameters(arity = "0..1", paramLabel = "<id>", description = "记录编号，不写为全部  the id of a record (default: all)")
    @Nullable
    String record;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(names = "--since", paramLabel = "<date>", description = "提交日期从这天起，含当日  first day of the commits")
    @Nullable
    LocalDate since;

    @Option(names = "--until", paramLabel = "<date>", description = "提交日期到这天止，含当日  last day of the commits")
    @Nullable
    LocalDate until;

    @Option(names = "--by", paramLabel = "<who>", description = "作者或提交人，姓名或邮箱的一部分  part of a name or address")
    @Nullable
    String by;

    @Option(
            names = "--unit",
            paramLabel = "<unit>",
            description = "单位，编号或名称：它的人改的，或者写到它的记录  a unit: changed by its people, or of records that name it")
    @Nullable
    String unit;

    @Option(
            names = "--format",
            paramLabel = "<txt|csv|json|xlsx|sql>",
            description = "默认 txt，供阅读；sql 用 sqlite3 读成数据库"
                    + "  what to write (default: txt, to read; sql: for sqlite3 to make a database of)")
    Form form = Form.TXT;

    @Option(
            names = "--out",
            paramLabel = "<path|->",
            description = "写到哪个文件，默认标准输出  where to write (default: standard output)")
    Path out = STANDARD_OUTPUT;

    @Option(names = "--overwrite", description = "同名文件内容不同时也覆盖  replace a file of that name that says otherwise")
    boolean overwrite;

    @Mixin
    HistoryOptions kept = new HistoryOptions();

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    private final Terminal terminal;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        CheckRun run = new CheckRun(options, terminal);
        try (Progress progress = new Progress(terminal, options.quiet)) {
            return run.command(() -> tell(run, progress));
        }
    }

    private int tell(CheckRun run, Progress progress) throws IOException, SchemaException {
        progress.begin(options.lang.say("正在读取记录", "reading records"));
        Pipeline.Checked checked = run.check(run.pipeline());
        if (checked.dataset().currentCampaign().isEmpty()) {
            run.tell(checked.findings(), checked.files());
            return ExitCode.PROBLEMS;
        }
        TownTemplates files = TownTemplates.over(templates.files());
        String language = options.lang.tag();
        Words words = Words.of(files, language, checked.dataset(), checked.asOf());
        Optional<Unit> ofUnit = unit(words);
        if (unit != null && ofUnit.isEmpty()) {
            terminal.say(options.lang.say("没有这个单位：`", "no such unit: `") + Redaction.redact(unit) + "`");
            return ExitCode.FAULT;
        }
        progress.begin(options.lang.say("正在读取提交记录", "reading commits"));
        ChangeLog log = kept.log(options.data);
        ChangeWords said = new ChangeWords(words, files.guides(FieldGuides.read(OnDisk.at(options.schemas)), language));
        Wanted wanted = new Wanted(
                Optional.ofNullable(record),
                Optional.ofNullable(since),
                Optional.ofNullable(until),
                Optional.ofNullable(by),
                ofUnit);
        try {
            return write(log, wanted.of(log, said), said);
        } catch (FileAlreadyExistsException e) {
            terminal.say(options.lang.say("没有写出：已有同名文件而内容不同：", "not written: a file of that name says otherwise: ")
                    + e.getFile()
                    + options.lang.say("。换个名字，或加 --overwrite 覆盖。", "; take another name or --overwrite"));
            return ExitCode.PROBLEMS;
        }
    }

    private Optional<Unit> unit(Words words) {
        return words.data().units().stream()
                .filter(each -> each.id().value().equals(unit) || each.name().equals(unit))
                .findFirst();
    }

    private int write(ChangeLog log, List<CommitChanges> commits, ChangeWords said) throws IOException {
        String extent = new ExtentWords(said.words(), log).all();
        if (log.extent().reach() == Extent.Reach.NONE) {
            terminal.say(extent);
            return ExitCode.PROBLEMS;
        }
        if (form != Form.TXT) {
            terminal.say(extent);
        }
        put(written(
                extent, commits.size() == log.commits().size() && log.extent().isWhole(), commits, said));
        Optional<Finding> doubt = log.doubt(options.data.toString());
        doubt.ifPresent(each ->
                terminal.say(CheckRun.writer(options).write(List.of(each), 0).strip()));
        return doubt.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private byte[] written(String extent, boolean isWhole, List<CommitChanges> commits, ChangeWords said) {
        return switch (form) {
            case TXT -> (extent + "\n" + new ChangeText(said).of(commits)).getBytes(UTF_8);
            case SQL -> new ChangeScript(said, extent, isWhole).of(commits).getBytes(UTF_8);
            case CSV, JSON, XLSX ->
                new ChangesFile(said.words(), extent, isWhole, ChangeRow.of(commits, said))
                        .as(FileType.valueOf(form.name()));
        };
    }

    /** @throws FileAlreadyExistsException if a file of that name says otherwise and is not to be replaced */
    private void put(byte[] content) throws IOException {
        if (out.equals(STANDARD_OUTPUT)) {
            terminal.write(content);
            return;
        }
        SingleFile.write(out, content, overwrite);
        terminal.print(out + "\n");
    }
}
