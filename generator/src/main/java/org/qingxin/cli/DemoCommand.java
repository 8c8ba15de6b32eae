package org.qingxin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.qingxin.demo.Demonstration;
import org.qingxin.demo.Demonstration.Told;
import org.qingxin.history.HistoryException;
import org.qingxin.source.OnDisk;
import org.qingxin.wording.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "写出一个 git 仓库：演示数据一天一天、一次一次提交地长成现在这样，有审核、更正、撤销和签名，供试用留痕、比较和审计。",
            "Writes a git repository in which the demonstration records came about commit by commit, to try the audit on."
        },
        footer = {"", "例 Example:", "  qingxin demo ../hangu-demo"})
final class DemoCommand implements Callable<Integer> {
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    @Mixin
    DataOptions options = new DataOptions();

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    @Option(
            names = "--schemas",
            paramLabel = "<dir>",
            description = "数据规范目录，默认 schemas  the schemas (default: schemas)")
    Path schemas = Path.of("schemas");

    @Parameters(paramLabel = "DIR", description = "新建的目录，或者空目录  a folder that is empty or not there yet")
    Path folder = Path.of("");

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(options.data)) {
            throw new NoSuchFileException(options.data.toString());
        }
        if (Files.exists(folder) && !isEmptyFolder()) {
            terminal.say(options.lang.say("目录不是空的，没有动它：", "not an empty folder, left alone: ") + folder);
            return ExitCode.PROBLEMS;
        }
        Map<String, byte[]> data = files(options.data, "");
        if (!isDemonstration(data)) {
            terminal.say(
                    options.lang.say(
                            "只有演示数据（town.yaml 里 demo: true）才能写演示历史：真实的记录只有真实的历史。",
                            "only demonstration records (demo: true in town.yaml) are given a history: real ones have their own."));
            return ExitCode.PROBLEMS;
        }
        try (Progress progress = new Progress(terminal, options.quiet)) {
            progress.begin(options.lang.say("正在写演示仓库", "writing the demonstration"));
            return write(data);
        } catch (HistoryException e) {
            terminal.print(CheckRun.writer(options).write(List.of(Change.trouble(e, folder)), 0));
            return ExitCode.FAULT;
        }
    }

    private int write(Map<String, byte[]> data) throws IOException, HistoryException {
        Map<String, byte[]> others = new TreeMap<>(files(schemas, "schemas/"));
        others.putAll(files(templates.folder, "site-templates/"));
        for (String own : List.of("README.md", ".gitattributes", ".gitignore")) {
            others.put(own, shipped(own));
        }
        Messages messages = Messages.load(templates.files(), Language.ZH_CN.tag());
        Told told = Demonstration.of(data, others, event -> messages.get("event." + event));
        told.repository().write(folder, told.head(), told.settings());
        if (!options.quiet) {
            terminal.say(options.lang.say("写好了：", "written: ") + folder + "  " + told.head());
        }
        return ExitCode.DONE;
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static boolean isDemonstration(Map<String, byte[]> data) {
        String town = new String(data.getOrDefault("town.yaml", new byte[0]), StandardCharsets.UTF_8);
        return town.lines().anyMatch("demo: true"::equals);
    }

    private static Map<String, byte[]> files(Path root, String prefix) throws IOException {
        OnDisk folder = OnDisk.at(root);
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : folder.list("")) {
            files.put(prefix + path, folder.read(path, MAX_BYTES));
        }
        return files;
    }

    private static byte[] shipped(String name) {
        String resource = "/org/qingxin/demo/" + name.replaceFirst("^\\.", "");
        try (InputStream in = Objects.requireNonNull(DemoCommand.class.getResourceAsStream(resource))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
