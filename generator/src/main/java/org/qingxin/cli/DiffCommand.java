package org.qingxin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingxin.Pipeline;
import org.qingxin.Pipeline.Checked;
import org.qingxin.export.ReviewJson;
import org.qingxin.history.Base;
import org.qingxin.history.Commit;
import org.qingxin.history.CommitRange;
import org.qingxin.history.Difference;
import org.qingxin.history.HistoryException;
import org.qingxin.history.RecordChange;
import org.qingxin.model.FieldGuide;
import org.qingxin.review.Review;
import org.qingxin.review.ReviewHtml;
import org.qingxin.review.ReviewMarkdown;
import org.qingxin.review.ReviewText;
import org.qingxin.review.Reviewing;
import org.qingxin.review.Reviewing.Past;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.FieldGuides;
import org.qingxin.validate.Problem;
import org.qingxin.wording.TownTemplates;
import org.qingxin.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "两个版本之间改了什么、因此变了什么：逐栏的前后、欠薪余额和环节、附件1 哪些格、预警的增减，以及要留意的改动。",
            "What was changed between two states of the records and what follows: fields, sums and stages, cells of"
                    + " Annex 1, warnings, and what needs a second look."
        },
        footer = {
            "",
            "例 Examples:",
            "  qingxin diff origin/main            自己改的，与分出来时相比  what was changed here since it left origin/main",
            "  qingxin diff HEAD~5 HEAD            两个版本，照写明的比  two commits, just as they are named",
            "  qingxin diff ../old/data data       两个文件夹  two folders",
            "  qingxin diff HEAD^1 HEAD --format md --out comment.md"
        })
final class DiffCommand implements Callable<Integer> {
    /** What it is written as. */
    enum Form {
        TEXT,
        MD,
        JSON,
        HTML
    }

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "与什么相比：提交或文件夹  what to compare with: a commit or a folder")
    String base = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "HEAD",
            description = "比的是什么：提交或文件夹；不写为现在的文件  what is compared (default: the files as they lie there)")
    @Nullable
    String head;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "<text|md|json|html>",
            description = "默认 text；md 有长度上限，可贴到合并请求  default: text; md is bounded, to be posted as a comment")
    Form form = Form.TEXT;

    @Mixin
    Destination destination = new Destination();

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        CheckRun run = new CheckRun(options, terminal);
        try (Progress progress = new Progress(terminal, options.quiet)) {
            progress.begin(options.lang.say("正在比较", "comparing"));
            return run.command(() -> compare(run));
        }
    }

    private int compare(CheckRun run) throws Exception {
        Side was = head == null ? since() : Side.of(base, options.data);
        Side is = head == null
                ? Side.folder(options.lang.say("现在的文件", "the files as they are"), options.data)
                : Side.of(head, options.data);
        String prefix = OnDisk.at(options.data).prefix();
        Pipeline pipeline = run.pipeline(is.tree(prefix));
        Checked now = pipeline.check(options.asOf(), today(is));
        // On one day, so that what the change did is not mixed with what time did.
        Checked before = run.pipeline(was.tree(prefix)).check(Optional.of(now.asOf()), zone -> now.asOf());
        if (now.dataset().currentCampaign().isEmpty()) {
            run.tell(now.findings(), now.files());
            return ExitCode.PROBLEMS;
        }
        List<RecordChange> changes = Difference.between(was.files(), is.files());
        List<Past> past = past(pipeline, before, now, changes, reasons(was, is));
        TownTemplates files = TownTemplates.over(templates.files());
        Words after = words(files, now, now.asOf());
        Optional<Words> earlier = before.dataset().currentCampaign().isPresent()
                ? Optional.of(words(files, before, now.asOf()))
                : Optional.empty();
        List<FieldGuide> guides = files.guides(FieldGuides.read(OnDisk.at(options.schemas)), options.lang.tag());
        Review review = new Reviewing(earlier, after, guides, options.lang.first())
                .of(was.label(), is.label(), changes, commits(was, is), past, before.findings(), now.findings());
        write(review, after);
        return ExitCode.DONE;
    }

    /** Where the town pins no day: of a commit its own, of files as they are today. */
    private Function<ZoneId, LocalDate> today(Side side) {
        return zone -> {
            try {
                return side.commit().isPresent()
                        ? side.commit().get().committedOn(options.data, zone)
                        : LocalDate.now(zone);
            } catch (HistoryException e) {
                return LocalDate.now(zone);
            }
        };
    }

    /** What others did meanwhile does not count as changed here. */
    private Side since() throws Exception {
        boolean isFolder = Files.isDirectory(Path.of(base));
        return isFolder
                ? Side.of(base, options.data)
                : Side.commit(base, Base.of(options.data, Optional.of(base)), options.data);
    }

    private Map<String, String> reasons(Side was, Side is) throws HistoryException {
        Optional<Base> until = until(was, is);
        return until.isPresent()
                ? was.commit().orElseThrow().reasons(options.data, until.get().commit())
                : Map.of();
    }

    private List<Commit> commits(Side was, Side is) throws HistoryException {
        return until(was, is)
                .map(each -> CommitRange.of(options.data, was.commit().orElseThrow(), each))
                .orElse(List.of());
    }

    /** The commit that the way leads to; empty where it does not lead from commit to commit. */
    private Optional<Base> until(Side was, Side is) throws HistoryException {
        boolean isFromCommit = was.commit().isPresent();
        return isFromCommit && head == null
                ? Optional.of(Base.exactly(options.data, "HEAD"))
                : is.commit().filter(each -> isFromCommit);
    }

    private static List<Past> past(
            Pipeline pipeline, Checked before, Checked now, List<RecordChange> changes, Map<String, String> reasons) {
        return Pipeline.past(before, now, changes).stream()
                .map(problem -> past(pipeline, before, now, problem, reasons))
                .toList();
    }

    private static Past past(
            Pipeline pipeline, Checked before, Checked now, Problem problem, Map<String, String> reasons) {
        String record = problem.record().value();
        return new Past(
                pipeline.located(before, now, List.of(problem)).get(0),
                record,
                Optional.ofNullable(reasons.get(record)));
    }

    private Words words(TownTemplates files, Checked checked, LocalDate asOf) throws Exception {
        return Words.of(files, options.lang.tag(), checked.dataset(), asOf);
    }

    private void write(Review review, Words words) throws Exception {
        String text = switch (form) {
            case TEXT -> ReviewText.of(review, words);
            case MD -> ReviewMarkdown.of(review, words);
            case JSON -> ReviewJson.of(review);
            case HTML -> ReviewHtml.of(review, words);
        };
        destination.write(text, terminal);
    }
}
