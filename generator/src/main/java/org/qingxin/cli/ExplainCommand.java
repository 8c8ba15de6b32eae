package org.qingxin.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.qingxin.finding.Code;
import org.qingxin.finding.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "说明一个问题代码：意思、原因、改法和例子；不写代码时列出全部代码。",
            "Says of a code what it means, why it is, how to mend it, with an example; without a code, lists them all."
        },
        footer = {"", "例 Example:", "  qingxin explain R404"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "<code>", description = "问题代码，如 R404  a code, such as R404")
    String code = "";

    @Option(names = "--lang", paramLabel = "<zh-CN|en>", defaultValue = "zh-CN", description = "语言  language")
    Language lang = Language.ZH_CN;

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CodePage pages = new CodePage(lang);
        if (code.isEmpty()) {
            terminal.print(pages.list());
            return ExitCode.DONE;
        }
        String asked = code.toUpperCase(Locale.ROOT);
        Optional<Code> known = Arrays.stream(Code.values())
                .filter(each -> each.id().equals(asked))
                .findFirst();
        if (known.isEmpty()) {
            terminal.say(unknown(asked));
            return ExitCode.FAULT;
        }
        terminal.print(pages.of(known.get()));
        return ExitCode.DONE;
    }

    private String unknown(String asked) {
        List<String> codes = Arrays.stream(Code.values()).map(Code::id).toList();
        Optional<String> nearest = Suggestion.nearest(asked, codes);
        return lang.say("没有这个代码", "there is no such code")
                + nearest.map(id -> lang.say("，是不是 `" + id + "`？", "; did you mean `" + id + "`?"))
                        .orElse("");
    }
}
