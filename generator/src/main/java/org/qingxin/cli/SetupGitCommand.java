package org.qingxin.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.qingxin.history.HistoryException;
import org.qingxin.history.ReadableDiffs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "setup-git",
        mixinStandardHelpOptions = true,
        description = {
            "让这个仓库的 git diff、git log -p、git show 用中文栏目一行一句地显示记录的改动；只改本机这份仓库的设置，不改任何要提交的文件。",
            "Has git diff, git log -p and git show of this clone tell changes of records in labelled sentences; sets this clone"
                    + " alone, nothing that is committed."
        },
        footer = {
            "",
            "例 Examples:",
            "  qingxin setup-git",
            "  qingxin setup-git --undo       还原  take it back",
            "  git diff --no-textconv         看原文、出补丁  the files as they are, for patches"
        })
final class SetupGitCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "仓库目录，默认当前目录  the clone (default: here)")
    Path folder = Path.of("");

    @Option(names = "--undo", description = "去掉设过的，只去掉设过的  take back what was set, and only that")
    boolean undo;

    @Option(
            names = "--data",
            paramLabel = "<dir>",
            description = "数据目录，默认仓库目录下的 data  the records (default: data in the clone)")
    Path data = Path.of("data");

    @Option(names = "--lang", paramLabel = "<zh-CN|en>", defaultValue = "zh-CN", description = "语言  language")
    Language lang = Language.ZH_CN;

    private final Terminal terminal;

    SetupGitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Path clone = folder.toAbsolutePath().normalize();
            ReadableDiffs diffs = ReadableDiffs.in(clone);
            if (undo) {
                tell(lang.say("已还原：", "taken back:"), diffs.undo());
                return ExitCode.DONE;
            }
            Path records = clone.resolve(data).normalize();
            if (!Files.isRegularFile(records.resolve("town.yaml"))) {
                terminal.say(lang.say("没有这份数据：", "no such records: ") + records.resolve("town.yaml"));
                return ExitCode.FAULT;
            }
            tell(lang.say("已设好：", "set:"), diffs.set(program(clone, records), records));
            terminal.say(lang.say(
                    "看原文、出补丁用 git diff --no-textconv；还原用 setup-git --undo；换了程序或挪了文件夹，再运行一次。",
                    "git diff --no-textconv shows the files as they are; setup-git --undo takes it back; run it again after"
                            + " the program or the folder has changed."));
            return ExitCode.DONE;
        } catch (HistoryException e) {
            terminal.say(lang.say("不在 git 仓库里，或者 git 不肯读写它，什么也没有设：", "git has no repository here that it would set: ")
                    + folder.toAbsolutePath().normalize());
            return ExitCode.FAULT;
        }
    }

    private void tell(String heading, List<String> lines) {
        terminal.say(heading);
        lines.forEach(each -> terminal.say("  " + each));
    }

    /** Where the program does not run, git goes on with the file as it is. */
    private String program(Path clone, Path records) {
        String said = String.join(
                " ",
                launcher(),
                "textconv",
                "--lang " + lang.tag(),
                "--data " + quoted(records),
                "--schemas " + quoted(own(clone, "schemas")),
                "--templates " + quoted(own(clone, "site-templates")));
        return "qx() { " + said + " \"$1\" 2>/dev/null || cat \"$1\"; }; qx";
    }

    /** The town's own, or else those that came with the program. */
    private static Path own(Path clone, String name) {
        Path own = clone.resolve(name);
        return Files.isDirectory(own) ? own : program().resolveSibling(name).normalize();
    }

    private static String launcher() {
        return quoted(program().resolve("bin/qingxin"));
    }

    /** The folder of the program: its classes and its archive lie two levels below it. */
    private static Path program() {
        try {
            Path classes = Path.of(SetupGitCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolve("../..").toAbsolutePath().normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For the shell that git comes with, on every system. */
    private static String quoted(Path path) {
        return "'" + path.toString().replace('\\', '/').replace("'", "'\\''") + "'";
    }
}
