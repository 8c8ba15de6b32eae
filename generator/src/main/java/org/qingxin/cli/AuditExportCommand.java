package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingxin.Pipeline;
import org.qingxin.finding.Suggestion;
import org.qingxin.history.Base;
import org.qingxin.model.ArrearsCase;
import org.qingxin.output.SingleFile;
import org.qingxin.source.InMemory;
import org.qingxin.source.OnDisk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "把一件案件的全部材料装成一个压缩包，交给没有 git 也没有本程序的检查人员：卷宗、核查表、记录原文、历次原文、修改留痕、校验码和说明。" + "取自一次提交，没提交的改动不算。",
            "Packs all there is on a case for an inspector who has neither git nor this program: file, form, records, every"
                    + " version, change log, checksums and what to do with them. Taken from a commit; edits that nobody"
                    + " committed do not count."
        },
        footer = {
            "",
            "例 Example:",
            "  qingxin audit export HG-2021-BH-001",
            "  qingxin audit export HG-2021-BH-001 --at a3f9c21e"
        })
final class AuditExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<case>", description = "案件编号  the id of a case")
    String id = "";

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(names = "--at", paramLabel = "<rev>", description = "取自哪次提交，默认最新的  the commit (default: HEAD)")
    String at = "HEAD";

    @Option(
            names = "--out",
            paramLabel = "<path>",
            description = "写到哪个文件，默认案件编号.zip  where to write (default: the id and .zip)")
    @Nullable
    Path out;

    @Option(names = "--overwrite", description = "同名文件内容不同时也覆盖  replace a file of that name that says otherwise")
    boolean overwrite;

    @Mixin
    HistoryOptions kept = new HistoryOptions();

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    private final Terminal terminal;

    AuditExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        CheckRun run = new CheckRun(options, terminal);
        try (Progress progress = new Progress(terminal, options.quiet)) {
            return run.command(() -> export(run, progress));
        }
    }

    private int export(CheckRun run, Progress progress) throws Exception {
        progress.begin(options.lang.say("正在检查记录", "checking records"));
        run.data();
        Base base = Base.exactly(options.data, at);
        Map<String, byte[]> files = base.files(options.data);
        Pipeline pipeline =
                run.pipeline(new InMemory(files, OnDisk.at(options.data).prefix()));
        Pipeline.Checked checked = run.check(pipeline);
        if (!checked.isFitToPublish()) {
            run.tell(checked.findings(), checked.files());
            terminal.say(options.lang.say("没有导出：这次提交的记录有错误。", "Not exported: the records of this commit have errors."));
            return ExitCode.PROBLEMS;
        }
        Optional<ArrearsCase> found = checked.dataset().cases().stream()
                .filter(each -> each.id().value().equalsIgnoreCase(id))
                .findFirst();
        if (found.isEmpty()) {
            return unknown(checked);
        }
        progress.begin(options.lang.say("正在整理材料", "gathering"));
        CaseMaterial material = new CaseMaterial(options, templates, kept, pipeline, checked, base);
        return write(found.get().id().value(), material.zip(found.get(), files));
    }

    private int write(String name, byte[] zip) throws IOException {
        Path to = out == null ? Path.of(name + ".zip") : out;
        try {
            SingleFile.write(to, zip, overwrite);
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

    private int unknown(Pipeline.Checked checked) {
        List<String> ids = checked.dataset().cases().stream()
                .map(each -> each.id().value())
                .toList();
        terminal.say(options.lang.say("没有这件案件：`", "no such case: `") + id + "`"
                + Suggestion.nearest(id, ids)
                        .map(each -> options.lang.say("，是不是 `" + each + "`？", "; did you mean `" + each + "`?"))
                        .orElse(""));
        return ExitCode.FAULT;
    }
}
