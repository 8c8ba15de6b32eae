package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qingxin.Pipeline;
import org.qingxin.finding.Finding;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Head;
import org.qingxin.serve.Moment;
import org.qingxin.site.frame.Provenance;
import org.qingxin.validate.SchemaException;

/** Looks at the files again and again, tells what is wrong with them, and hands on what can be shown. */
final class Looking {
    private static final double NANOS = 1e9;

    private final CommonOptions options;
    private final TemplateOptions templates;
    private final Terminal terminal;
    private final CheckRun run;
    private Optional<Pipeline> kept = Optional.empty();
    private List<Finding> told = List.of();
    private Optional<ChangeLog> log = Optional.empty();
    private Optional<Head> logOf = Optional.empty();

    Looking(CommonOptions options, TemplateOptions templates, Terminal terminal) {
        this.options = options;
        this.templates = templates;
        this.terminal = terminal;
        this.run = new CheckRun(options, terminal);
    }

    /** @param changed the folders in which something is not as it was the last time */
    Moment look(Set<Path> changed) {
        long since = System.nanoTime();
        if (changed.contains(options.schemas)) {
            kept = Optional.empty();
        }
        try {
            Moment moment = look();
            moment.site().ifPresent(site -> terminal.say(seconds(since)));
            return moment;
        } catch (SchemaException e) {
            return trouble(CheckRun.writer(options).write(List.of(e.finding()), 0));
        } catch (IOException | RuntimeException e) {
            return trouble(Faults.words(e));
        }
    }

    private Moment look() throws IOException, SchemaException {
        if (kept.isEmpty()) {
            kept = Optional.of(run.pipeline());
        }
        Pipeline pipeline = kept.get();
        Pipeline.Checked checked = pipeline.recheck(options.asOf(), Clock.systemUTC());
        if (!checked.isFitToPublish()) {
            told = checked.findings();
            return trouble(words(checked));
        }
        if (!told.equals(checked.findings())) {
            told = checked.findings();
            terminal.say(words(checked).stripTrailing());
        }
        Optional<Head> head = Head.of(options.data);
        Provenance provenance = Provenance.ofPreview(head, Program.name(), log(head));
        return Moment.of(pipeline.site(checked, templates.files(), options.lang.tag(), provenance)
                .onDemand());
    }

    /** Read anew when there is another commit. */
    private ChangeLog log(Optional<Head> head) {
        if (log.isEmpty() || !head.equals(logOf)) {
            log = Optional.of(new HistoryOptions().log(options.data));
            logOf = head;
        }
        return log.get();
    }

    private String words(Pipeline.Checked checked) {
        return CheckRun.writer(options).write(checked.findings(), checked.files());
    }

    /** Why a page could not be made, said once here and told to who asked for it. */
    String unmade(RuntimeException fault) {
        String words = Faults.words(fault);
        terminal.say(words);
        return words;
    }

    private Moment trouble(String words) {
        terminal.say(words.stripTrailing());
        return Moment.of(words);
    }

    private String seconds(long since) {
        String time = String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - since) / NANOS);
        return options.lang.say("已更新 ", "shown again ") + time;
    }
}
