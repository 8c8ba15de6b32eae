package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.qingxin.audit.Deviation;
import org.qingxin.audit.FolderCheck;
import org.qingxin.audit.Manifest;
import org.qingxin.audit.ManifestReader;
import org.qingxin.audit.RecordCheck;
import org.qingxin.audit.Verification;
import org.qingxin.audit.Verification.Rebuilt;
import org.qingxin.audit.Verification.Remark;
import org.qingxin.audit.VerificationJson;
import org.qingxin.history.Base;
import org.qingxin.history.BlobId;
import org.qingxin.history.HistoryException;
import org.qingxin.output.PublishedSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "核对一个已生成的站点：文件与清单对不对得上，记录是不是清单写明的那个提交里的，按那个提交重新生成是不是逐字节相同。",
            "Checks a published site: its files against its list, its records against the commit that the list names, and"
                    + " every byte against the same site made again from that commit."
        },
        footer = {
            "",
            "结束码 Exit: 0 全部相同 all the same, 1 有对不上的 something differs, 2 核对不了 cannot be done",
            "",
            "例 Examples:",
            "  qingxin audit verify site",
            "  qingxin audit verify //oa/gongkai/qianxin --data ../qingxin/data --format json"
        })
final class AuditVerifyCommand implements Callable<Integer> {
    /** How the outcome is told. */
    enum Form {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "<site>", description = "站点所在的目录  the folder with the site")
    Path folder = Path.of("site");

    @Mixin
    DataOptions options = new DataOptions();

    @Option(
            names = "--schemas",
            paramLabel = "<dir>",
            defaultValue = "schemas",
            description = "数据规范目录，默认 schemas  the schemas (default: ${DEFAULT-VALUE})")
    Path schemas = Path.of("schemas");

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    @Mixin
    HistoryOptions kept = new HistoryOptions();

    @Option(names = "--format", paramLabel = "<text|json>", description = "默认 text，供阅读  how to tell (default: text)")
    Form form = Form.TEXT;

    @Option(
            names = "--limit",
            paramLabel = "<n>",
            defaultValue = "20",
            description = "文字里每一项最多列多少个，默认 20  how many of each to name (default: ${DEFAULT-VALUE})")
    int limit = 20;

    private final Terminal terminal;

    AuditVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        CommonOptions common = new CommonOptions().at(options.data);
        common.lang = options.lang;
        common.quiet = options.quiet;
        common.schemas = schemas;
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        PublishedSite site = new PublishedSite(folder);
        Optional<byte[]> list = site.read(Manifest.PATH);
        Optional<Manifest> manifest = list.flatMap(ManifestReader::read);
        if (manifest.isEmpty()) {
            terminal.say(list.isEmpty() ? without() : unreadable());
            return ExitCode.FAULT;
        }
        CheckRun run = new CheckRun(common, terminal);
        try (Progress progress = new Progress(terminal, options.quiet)) {
            return run.command(() -> verify(site, manifest.get(), list.get(), new Rebuilding(common, run), progress));
        }
    }

    private String without() {
        return options.lang.say(
                "核对不了：" + folder + " 里没有清单（" + Manifest.PATH + "）。它要么不是站点，要么是旧程序生成的：用现在的程序按当时的提交重新生成一份再比。",
                "cannot verify: there is no list (" + Manifest.PATH + ") in " + folder
                        + "; it is no site, or one of an older program: build it again from the commit and compare.");
    }

    private String unreadable() {
        return options.lang.say(
                "核对不了：清单（" + Manifest.PATH + "）读不出来，被改坏了，或者是更新的程序写的。向发布人另取一份，或升级程序。",
                "cannot verify: the list (" + Manifest.PATH
                        + ") cannot be read; it was spoilt, or a newer program wrote it. Ask for another copy, or update.");
    }

    private int verify(PublishedSite site, Manifest manifest, byte[] list, Rebuilding again, Progress progress)
            throws Exception {
        progress.begin(options.lang.say("正在核对文件", "checking files"));
        List<Deviation> deviations = FolderCheck.of(site, manifest, list);
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        Optional<Base> base;
        try {
            Optional<String> id = manifest.origin().commit().id();
            base = id.isPresent() ? Optional.of(Base.exactly(options.data, id.get())) : Optional.empty();
        } catch (HistoryException e) {
            remarks.add(Remark.COMMIT_MISSING);
            int exit = tell(new Verification(manifest, deviations, List.of(), Optional.empty(), remarks));
            again.run().tell(List.of(Change.trouble(e, options.data)), 0);
            return exit;
        }
        progress.begin(options.lang.say("正在取出提交里的记录", "reading the commit"));
        Map<String, byte[]> committed = base.isPresent() ? base.get().files(options.data) : Map.of();
        RecordCheck.Found found =
                RecordCheck.of(manifest, committed, again.run().data(), BlobId.in(options.data));
        progress.begin(options.lang.say("正在重新生成", "building again"));
        Optional<Rebuilt> rebuilt =
                again.of(new Rebuilding.Task(manifest.origin(), base, found, templates.folder, kept), site, remarks);
        return tell(new Verification(manifest, deviations, found.doubts(), rebuilt, remarks));
    }

    private int tell(Verification verification) throws IOException {
        terminal.print(
                form == Form.JSON
                        ? VerificationJson.of(verification)
                        : new VerificationText(verification, folder, options.lang, limit).text());
        if (verification.differs()) {
            return ExitCode.PROBLEMS;
        }
        return verification.isProven() ? ExitCode.DONE : ExitCode.FAULT;
    }
}
