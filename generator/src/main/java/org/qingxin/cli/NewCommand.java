package org.qingxin.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingxin.finding.Suggestion;
import org.qingxin.model.RecordType;
import org.qingxin.output.SingleFile;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.Drafts;
import org.qingxin.validate.Drafts.Draft;
import org.qingxin.validate.Drafts.RefusedException;
import org.qingxin.validate.Drafts.Wish;
import org.qingxin.validate.SchemaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "新建一条记录：编号接着往下排，放进该放的文件夹，栏目带说明；填好空着的栏目即可。",
            "Starts a record: the next free id, the right folder, every field explained; fill in what stands empty."
        },
        footer = {
            "",
            "例 Examples:",
            "  qingxin new case --unit v-baohong",
            "  qingxin new report --unit v-baohong --on 2022-01-09",
            "  qingxin new page --id guide-mediator"
        })
final class NewCommand implements Callable<Integer> {
    @Mixin
    DataOptions options = new DataOptions();

    @Parameters(paramLabel = "TYPE", description = "记录种类，如 case、inspection  kind of record")
    String type = "";

    @Option(names = "--unit", paramLabel = "<id>", description = "单位编号，如 v-baohong  the unit whose record it is")
    @Nullable
    String unit;

    @Option(
            names = "--on",
            paramLabel = "<date>",
            description = "日期，决定编号里的年份；默认取 town.yaml 的 asOf，没有则为今天  the day (default: asOf of town.yaml, else today)")
    @Nullable
    LocalDate on;

    @Option(
            names = "--id",
            paramLabel = "<id>",
            description = "编号，用于不按顺序号编的记录：unit、page、rule-set、account、campaign  the id of what is not numbered")
    @Nullable
    String id;

    @Option(
            names = "--schemas",
            paramLabel = "<dir>",
            description = "数据规范目录，默认 schemas  the schemas (default: schemas)")
    Path schemas = Path.of("schemas");

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        List<String> codes =
                Arrays.stream(RecordType.values()).map(RecordType::code).toList();
        int index = codes.indexOf(type);
        if (index < 0) {
            String nearest = Suggestion.nearest(type, codes)
                    .map(each -> options.lang.say("，是不是 `" + each + "`？", "; did you mean `" + each + "`?"))
                    .orElse("");
            return refuse(options.lang.say("没有这种记录：`", "no such kind of record: `") + type + "`" + nearest + "\n"
                    + String.join(" ", codes));
        }
        if (!Files.isDirectory(options.data)) {
            throw new NoSuchFileException(options.data.toString());
        }
        try {
            return write(draft(RecordType.values()[index]));
        } catch (RefusedException e) {
            return refuse(options.lang.say(e.reason().zh(), e.reason().en()));
        } catch (SchemaException e) {
            terminal.print(CheckRun.writer(options).write(List.of(e.finding()), 0));
            return ExitCode.FAULT;
        }
    }

    private Draft draft(RecordType wanted) throws Exception {
        Drafts drafts = Drafts.of(OnDisk.at(schemas), OnDisk.at(options.data));
        LocalDate day = Optional.ofNullable(on).or(drafts::asOf).orElseGet(() -> LocalDate.now(drafts.zone()));
        Wish wish = new Wish(wanted, Optional.ofNullable(unit), day, Optional.ofNullable(id));
        return drafts.draft(wish, options.lang == Language.EN);
    }

    private int write(Draft draft) throws Exception {
        Path file = options.data.resolve(draft.path());
        try {
            SingleFile.create(file, draft.text().getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            terminal.say(options.lang.say("已经有了，没有动它：", "exists already, left alone: ") + file);
            return ExitCode.PROBLEMS;
        }
        terminal.print(OnDisk.at(options.data).shown(draft.path()) + "\n");
        return ExitCode.DONE;
    }

    private int refuse(String reason) {
        terminal.say(options.lang.say("用法错误：", "usage: ") + reason);
        return ExitCode.FAULT;
    }
}
