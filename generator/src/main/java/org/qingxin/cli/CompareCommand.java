package org.qingxin.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingxin.Pipeline.Checked;
import org.qingxin.compare.Contrast;
import org.qingxin.compare.ContrastHtml;
import org.qingxin.compare.ContrastText;
import org.qingxin.export.ContrastCsv;
import org.qingxin.export.ContrastJson;
import org.qingxin.source.OnDisk;
import org.qingxin.wording.TownTemplates;
import org.qingxin.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "两个时点的台账放在一起：每份汇总的每个数、每本台账的每一行，哪些不一样。提交说的是“当时台账里有什么”，--as-of 说的是“哪天的事”。",
            "The ledger at two points side by side: every figure of every summary, every row of every ledger. A commit"
                    + " says what was written down, --as-of which day is told."
        },
        footer = {
            "",
            "例 Examples:",
            "  qingxin compare 2022-01-09                      那天的台账与现在相比  the ledger of that day and of today",
            "  qingxin compare 2022-01-09 --as-of 2022-01-09   同看 1 月 9 日：只剩后来补录、更正的  what was entered or mended later",
            "  qingxin compare HEAD --as-of1 2021-12-29 --as-of2 2022-01-08",
            "                                                  同一批记录，看两天  the same records on two days",
            "  qingxin compare v1 v2 --details                 逐行逐格  row by row"
        })
final class CompareCommand implements Callable<Integer> {
    /** What it is written as. */
    enum Form {
        TEXT,
        JSON,
        CSV,
        HTML
    }

    @Parameters(
            index = "0",
            paramLabel = "REV1",
            description = "提交、日期（那天最后一次提交）或文件夹  a commit, a day (the last commit made on it), or a folder")
    String first = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REV2",
            description = "同上；不写为现在的文件  the same (default: the files as they lie there)")
    @Nullable
    String second;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(
            names = "--as-of1",
            paramLabel = "<date>",
            description = "REV1 看哪天的事；默认 --as-of，再默认它自己的日子  the day to tell of REV1 (default: --as-of, else its own)")
    @Nullable
    LocalDate day1;

    @Option(names = "--as-of2", paramLabel = "<date>", description = "REV2 看哪天的事  the day to tell of REV2")
    @Nullable
    LocalDate day2;

    @Option(names = "--details", description = "台账逐行逐格列出  tell rows and cells of ledgers too")
    boolean details;

    @Option(
            names = "--format",
            paramLabel = "<text|json|csv|html>",
            description = "默认 text；json、csv 不限长度  default: text; json and csv leave nothing out")
    Form form = Form.TEXT;

    @Mixin
    Destination destination = new Destination();

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        CheckRun run = new CheckRun(options, terminal);
        try (Progress progress = new Progress(terminal, options.quiet)) {
            progress.begin(options.lang.say("正在比较", "comparing"));
            return run.command(() -> compare(run));
        }
    }

    private int compare(CheckRun run) throws Exception {
        Instance was = Instance.of(first, options, Optional.ofNullable(day1));
        Instance is = second == null
                ? Instance.here(options, Optional.ofNullable(day2))
                : Instance.of(second, options, Optional.ofNullable(day2));
        Checked before = check(run, was);
        Checked after = check(run, is);
        if (!isFit(run, was, before) || !isFit(run, is, after)) {
            return ExitCode.PROBLEMS;
        }
        TownTemplates files = TownTemplates.over(templates.files());
        Words earlier = Words.of(files, options.lang.tag(), before.dataset(), before.asOf());
        Words later = Words.of(files, options.lang.tag(), after.dataset(), after.asOf());
        write(Contrast.of(was.side().label(), earlier, is.side().label(), later), later);
        return ExitCode.DONE;
    }

    private Checked check(CheckRun run, Instance instance) throws Exception {
        return run.pipeline(instance.side().tree(OnDisk.at(options.data).prefix()))
                .check(instance.day(), zone -> instance.today(options.data, zone));
    }

    /** Of records that are wrong nothing follows; what is wrong with them is told. */
    private boolean isFit(CheckRun run, Instance instance, Checked checked) {
        if (!checked.isFitToPublish()) {
            run.tell(checked.findings(), checked.files());
            terminal.say(options.lang.say("没有比较，这一版记录有错误：", "Not compared, these records have errors: ")
                    + instance.side().label());
        }
        return checked.isFitToPublish();
    }

    private void write(Contrast contrast, Words words) throws Exception {
        String text = switch (form) {
            case TEXT -> ContrastText.of(contrast, words, details);
            case JSON -> ContrastJson.of(contrast);
            case CSV -> ContrastCsv.of(contrast, words);
            case HTML -> ContrastHtml.of(contrast, words);
        };
        destination.write(text, terminal);
    }
}
