package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.history.Content;
import org.qingxin.history.Version.State;
import org.qingxin.model.FieldGuide;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.FieldGuides;
import org.qingxin.wording.Messages;
import org.qingxin.wording.TownTemplates;
import org.qingxin.wording.change.RecordSentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asked by git for each version that it compares, once {@code setup-git} told it to. */
@Command(
        name = "textconv",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = {
            "一份记录逐栏写成一行一句，供 git diff 比较；读不懂的原样输出。",
            "A record as one sentence a line, for git diff to compare; what cannot be read as it is."
        })
final class TextconvCommand implements Callable<Integer> {
    private static final Pattern SCHEMA = Pattern.compile("[$]schema=\\S*?([^/\\s]+[.]schema[.]json)");

    @Parameters(paramLabel = "FILE", description = "一个版本的文件  the file of a version")
    Path file = Path.of("");

    @Mixin
    DataOptions options = new DataOptions();

    @Option(
            names = "--schemas",
            paramLabel = "<dir>",
            description = "数据规范目录，默认 schemas  the schemas (default: schemas)")
    Path schemas = Path.of("schemas");

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    private final Terminal terminal;

    TextconvCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Content content = Content.of(bytes);
        if (content.state() != State.READABLE) {
            terminal.write(bytes);
            return ExitCode.DONE;
        }
        TownTemplates files = TownTemplates.over(templates.files());
        String language = options.lang.tag();
        List<FieldGuide> guides = files.guides(FieldGuides.read(OnDisk.at(schemas)), language);
        NamesInFiles names = new NamesInFiles(Messages.load(files, language), OnDisk.at(options.data));
        String text = new RecordSentences(names, guides).of(content.fields(), schema(bytes));
        terminal.write(text.getBytes(UTF_8));
        return ExitCode.DONE;
    }

    private static String schema(byte[] bytes) {
        String first = new String(bytes, ISO_8859_1).lines().findFirst().orElse("");
        Matcher named = SCHEMA.matcher(first);
        return named.find() ? named.group(1) : "";
    }
}
