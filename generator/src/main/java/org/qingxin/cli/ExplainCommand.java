package org.qingxin.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {"说明一个问题代码的意思和改法。", "Says what a code means and how to mend it."},
        footer = {"", "例 Example:", "  qingxin explain R404"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<code>", description = "问题代码，如 R404  a code, such as R404")
    String code = "";

    @Option(names = "--lang", paramLabel = "<zh-CN|en>", defaultValue = "zh-CN", description = "语言  language")
    Language lang = Language.ZH_CN;

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String asked = code.toUpperCase(Locale.ROOT);
        Optional<Code> known = Arrays.stream(Code.values())
                .filter(each -> each.id().equals(asked))
                .findFirst();
        if (known.isEmpty()) {
            terminal.say(unknown(asked));
            return ExitCode.FAULT;
        }
        terminal.print(explain(known.get(), lang.first()) + explain(known.get(), lang.second()));
        return ExitCode.DONE;
    }

    private static String explain(Code code, Catalog words) {
        String severity = words.text("severity." + code.severity().name(), Map.of());
        String help = words.helpFor(code)
                .map(text -> "    = " + words.text("help", Map.of()) + ": " + text + "\n")
                .orElse("");
        return severity + "[" + code.id() + "] " + words.explanation(code) + "\n" + help;
    }

    private String unknown(String asked) {
        List<String> codes = Arrays.stream(Code.values()).map(Code::id).toList();
        Optional<String> nearest = Suggestion.nearest(asked, codes);
        return lang.say("没有这个代码", "there is no such code")
                + nearest.map(id -> lang.say("，是不是 `" + id + "`？", "; did you mean `" + id + "`?"))
                        .orElse("");
    }
}
