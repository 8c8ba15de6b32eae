package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingxin.Pipeline;
import org.qingxin.export.Catalogue;
import org.qingxin.export.Export;
import org.qingxin.export.FileType;
import org.qingxin.export.Made;
import org.qingxin.export.Refusal;
import org.qingxin.export.Request;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Suggestion;
import org.qingxin.output.FileFolder;
import org.qingxin.output.SingleFile;
import org.qingxin.validate.SchemaException;
import org.qingxin.validate.personal.PeopleFile;
import org.qingxin.wording.TownTemplates;
import org.qingxin.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "把表和台账导出成文件，数字由记录推算；不写名称时列出能导出的各项和各项的参数。记录有错误时不导出。",
            "Writes forms and ledgers as files, with figures that follow from the records; without a name, lists what can be"
                    + " exported and what may be asked of each. Nothing is exported from records with errors."
        },
        footer = {
            "",
            "例 Examples:",
            "  qingxin export",
            "  qingxin export annex1 --period 3",
            "  qingxin export annex1 --unit v-baohong --from 2022-01-01 --to 2022-01-15",
            "  qingxin export annex1 --period 4 --blank --each",
            "  qingxin export annex2 --format csv --out -",
            "  qingxin export rollup --data 含谷镇/data --data 走马镇/data --period 3",
            "  qingxin export briefing --week 2021-12-29 --for district",
            "  qingxin export special-report HG-2021-JX-001 --week 2021-12-29",
            "  qingxin export reminder --unit v-baohong"
        })
final class ExportCommand implements Callable<Integer> {
    /** Standard output, as {@code --out} names it. */
    static final Path STANDARD_OUTPUT = Path.of("-");

    @Mixin
    ExportOptions asked = new ExportOptions();

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "<xlsx|csv|json|ics|txt>",
            description = "文件格式，默认为各项列出的第一种  the type of file (default: the first that is listed)")
    @Nullable
    FileType type;

    @Option(
            names = "--out",
            paramLabel = "<path|->",
            description = "写到哪个文件（多个文件的为文件夹），- 为标准输出；默认在当前目录按内容取名，文稿默认到标准输出  where to write, - for standard output"
                    + " (default: here, named after what it is; a text to standard output)")
    @Nullable
    Path out;

    @Option(names = "--overwrite", description = "同名文件内容不同时也覆盖  replace a file of that name that says otherwise")
    boolean overwrite;

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (asked.name.isEmpty()) {
            terminal.print(new ExportList(TownTemplates.over(templates.files()), options.lang).text());
            return ExitCode.DONE;
        }
        Optional<Export> export = Catalogue.named(asked.name);
        if (export.isEmpty()) {
            return unknown();
        }
        try {
            Optional<PrivatePeople> people = asked.people(options);
            Made made = made(export.get(), people);
            Path to = to(made);
            if (people.isPresent()) {
                people.get().requirePrivate(made, to);
            }
            return write(made, to);
        } catch (Refusal e) {
            terminal.say(options.lang.say("不能导出：", "cannot export: ") + e.reason());
            return e.isUsage() ? ExitCode.FAULT : ExitCode.PROBLEMS;
        } catch (FaultyRecords e) {
            return e.exit();
        }
    }

    private int unknown() {
        List<String> names = Catalogue.all().stream().map(Export::name).toList();
        terminal.say(options.lang.say("没有这一项：`", "no such export: `") + asked.name + "`"
                + Suggestion.nearest(asked.name, names)
                        .map(each -> options.lang.say("，是不是 `" + each + "`？", "; did you mean `" + each + "`?"))
                        .orElse("")
                + "\n" + options.lang.say("有这些：", "there are: ") + String.join(" ", names));
        return ExitCode.FAULT;
    }

    private Made made(Export export, Optional<PrivatePeople> people) throws Exception {
        Request request = asked.request(export, type, options);
        Optional<PeopleFile.Read> named = Optional.empty();
        if (people.isPresent()) {
            people.get().requirePrivate(Optional.ofNullable(out));
            named = Optional.of(people.get().read());
        }
        try (Progress progress = new Progress(terminal, options.quiet)) {
            List<Words> towns = new ArrayList<>();
            for (Path each : options.towns) {
                progress.begin(options.lang.say("正在检查记录", "checking records"));
                towns.add(words(new CheckRun(options.at(each), terminal)));
            }
            progress.begin(options.lang.say("正在导出", "exporting"));
            if (named.isPresent()) {
                people.get().unknown(named.get(), towns.get(0).data()).ifPresent(terminal::say);
            }
            return export.make(
                    towns, named.map(each -> request.with(each.people())).orElse(request));
        }
    }

    private Words words(CheckRun run) throws Exception {
        try {
            Pipeline.Checked checked = run.onThreads(() -> run.check(run.pipeline()));
            refuseFaulty(run, checked);
            return Words.of(
                    TownTemplates.over(templates.files()), options.lang.tag(), checked.dataset(), checked.asOf());
        } catch (SchemaException e) {
            run.tell(List.of(e.finding()), 0);
            throw new FaultyRecords(ExitCode.FAULT);
        }
    }

    /** What is wrong has been told already. */
    private static final class FaultyRecords extends Exception {
        private static final long serialVersionUID = 1L;

        private final int exit;

        FaultyRecords(int exit) {
            this.exit = exit;
        }

        int exit() {
            return exit;
        }
    }

    private void refuseFaulty(CheckRun run, Pipeline.Checked checked) throws FaultyRecords {
        if (!checked.isFitToPublish() || checked.dataset().currentCampaign().isEmpty()) {
            run.tell(checked.findings().stream().filter(Finding::isError).toList(), checked.files());
            terminal.say(options.lang.say("没有导出：先改正上面的错误。", "Not exported: mend the errors first."));
            throw new FaultyRecords(ExitCode.PROBLEMS);
        }
    }

    private Path to(Made made) {
        return out != null ? out : made.isToRead() ? STANDARD_OUTPUT : Path.of(made.name());
    }

    private int write(Made made, Path to) throws IOException {
        if (!options.quiet) {
            made.notes().forEach(terminal::say);
        }
        if (to.equals(STANDARD_OUTPUT)) {
            return print(made);
        }
        try {
            if (made.isSingle()) {
                SingleFile.write(to, made.files().get(0).content(), overwrite);
            } else {
                Map<String, byte[]> files = new LinkedHashMap<>();
                made.files().forEach(each -> files.put(each.name(), each.content()));
                FileFolder.write(to, files, overwrite);
            }
        } catch (FileAlreadyExistsException e) {
            terminal.say(options.lang.say("没有导出：已有同名文件而内容不同：", "not exported: a file of that name says otherwise: ")
                    + e.getFile()
                    + options.lang.say(
                            "。换个名字（--out），或加 --overwrite 覆盖。", "; take another name (--out) or --overwrite"));
            return ExitCode.PROBLEMS;
        }
        terminal.print(to + "\n");
        return ExitCode.DONE;
    }

    private int print(Made made) throws IOException {
        if (!made.isSingle()) {
            terminal.say(options.lang.say(
                    "不能导出：文件不止一个，--out 要写文件夹。", "cannot export: there are several files; name a folder with --out."));
            return ExitCode.FAULT;
        }
        terminal.write(made.files().get(0).content());
        return ExitCode.DONE;
    }
}
