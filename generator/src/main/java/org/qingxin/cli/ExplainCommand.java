package org.qingxin.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.qingxin.Pipeline;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Suggestion;
import org.qingxin.model.TownRecord;
import org.qingxin.site.account.RecordAccount;
import org.qingxin.validate.SchemaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "说明一个问题代码：意思、原因、改法和例子；不写代码时列出全部代码。" + "写记录编号时，说明这条记录读出来是什么、由它推算出什么、凭哪一行。",
            "Says of a code what it means, why it is, how to mend it, with an example; without a code, lists them all."
                    + " Of a record's id: what it says, what follows from it on the day, and from which line."
        },
        footer = {"", "例 Examples:", "  qingxin explain R404", "  qingxin explain HG-2021-BH-001 --as-of 2021-12-31"})
final class ExplainCommand implements Callable<Integer> {
    /** A letter and three signs, digits among them; no id of a record is so short. */
    private static final Pattern LIKE_A_CODE = Pattern.compile("(?=.*[0-9])[A-Z][0-9A-Z]{2,3}");

    @Parameters(
            arity = "0..1",
            paramLabel = "<code|id>",
            description = "问题代码或记录编号，如 R404、HG-2021-BH-001  a code or the id of a record")
    String asked = "";

    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        CodePage pages = new CodePage(options.lang);
        String code = asked.toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            terminal.print(pages.list());
            return ExitCode.DONE;
        }
        if (!LIKE_A_CODE.matcher(code).matches()) {
            return explainRecord();
        }
        Optional<Code> known = Code.named(code);
        if (known.isEmpty()) {
            terminal.say(unknown(code));
            return ExitCode.FAULT;
        }
        terminal.print(pages.of(known.get()));
        return ExitCode.DONE;
    }

    private String unknown(String code) {
        List<String> codes = Arrays.stream(Code.values()).map(Code::id).toList();
        Optional<String> nearest = Suggestion.nearest(code, codes);
        return options.lang.say("没有这个代码", "there is no such code")
                + nearest.map(id -> options.lang.say("，是不是 `" + id + "`？", "; did you mean `" + id + "`?"))
                        .orElse("");
    }

    private int explainRecord() throws Exception {
        CheckRun run = new CheckRun(options, terminal);
        try (Progress progress = new Progress(terminal, options.quiet)) {
            progress.begin(options.lang.say("正在检查记录", "checking records"));
            return explain(run, run.onThreads(() -> run.check(run.pipeline())));
        } catch (SchemaException e) {
            run.tell(List.of(e.finding()), 0);
            return ExitCode.FAULT;
        }
    }

    private int explain(CheckRun run, Pipeline.Checked checked) throws IOException {
        ExplainRecord explanation = new ExplainRecord(options, checked);
        List<Finding> broken = explanation.brokenFile(asked);
        Optional<TownRecord> record = explanation.find(asked);
        if (record.isEmpty() && !broken.isEmpty()) {
            run.tell(broken, 1);
            return ExitCode.PROBLEMS;
        }
        if (checked.dataset().currentCampaign().isEmpty()) {
            run.tell(checked.findings(), checked.files());
            return ExitCode.PROBLEMS;
        }
        RecordAccount account =
                RecordAccount.of(templates.files(), options.lang.tag(), checked.dataset(), checked.asOf());
        if (record.isEmpty()) {
            terminal.say(explanation.unknown(asked, account));
            return ExitCode.FAULT;
        }
        terminal.print(explanation.text(record.get(), account));
        List<Finding> standing = explanation.standing(record.get());
        if (!standing.isEmpty()) {
            terminal.print("\n");
            run.tell(standing, 1);
        }
        return ExitCode.DONE;
    }
}
