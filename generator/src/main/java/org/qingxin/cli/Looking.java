package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.qingxin.Pipeline;
import org.qingxin.finding.Finding;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Head;
import org.qingxin.model.ArrearsCase;
import org.qingxin.serve.Moment;
import org.qingxin.site.OnDemand;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Provenance;
import org.qingxin.validate.SchemaException;

/** Looks at the files again and again, hands on what can be shown, and then tells what is wrong with them. */
final class Looking {
    private static final double NANOS = 1e9;

    private final CommonOptions options;
    private final TemplateOptions templates;
    private final Terminal terminal;
    private final CheckRun run;
    private Optional<Pipeline> kept = Optional.empty();
    private List<Finding> told = List.of();
    /** What is still to be said, worked out when it is. */
    private final List<Supplier<String>> unsaid = new ArrayList<>();

    private Optional<OnDemand> shown = Optional.empty();
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
            String seconds = seconds(since);
            moment.site().ifPresent(site -> unsaid.add(() -> seconds));
            return moment;
        } catch (SchemaException e) {
            return trouble(CheckRun.writer(options).write(List.of(e.finding()), 0));
        } catch (IOException | RuntimeException e) {
            return trouble(Faults.words(e));
        }
    }

    /** Says what the last look found; who waits for a page does not wait for that. */
    void tell() {
        unsaid.forEach(each -> terminal.say(each.get().stripTrailing()));
        unsaid.clear();
    }

    /** Whether another commit is checked out than the one that is shown. */
    boolean hasMoved() {
        return !Head.of(options.data).equals(logOf);
    }

    private Moment look() throws IOException, SchemaException {
        CompletableFuture<Optional<Head>> head = head();
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
            unsaid.add(() -> words(checked));
        }
        shown = Optional.of(site(pipeline, checked, head.join()));
        return new Moment(shown, "");
    }

    /**
     * Goes the whole way from the files to the page of a case, for nobody to see: what a program does for the first time
     * takes it twice as long, and then nobody has to wait for it.
     */
    void rehearse() throws IOException, SchemaException {
        if (kept.isEmpty() || shown.isEmpty()) {
            return;
        }
        CompletableFuture<Optional<Head>> head = head();
        Pipeline.Checked checked = kept.get().recheck(options.asOf(), Clock.systemUTC());
        Optional<ArrearsCase> one = checked.dataset().cases().stream().findFirst();
        // Of another commit the log is left unread: who takes note of it here would not show it.
        boolean isSameCommit = head.join().equals(logOf);
        if (isSameCommit && checked.isFitToPublish() && one.isPresent()) {
            site(kept.get(), checked, logOf).file(Address.of(one.get().id()));
        }
    }

    private CompletableFuture<Optional<Head>> head() {
        return CompletableFuture.supplyAsync(() -> Head.of(options.data));
    }

    private OnDemand site(Pipeline pipeline, Pipeline.Checked checked, Optional<Head> head)
            throws IOException, SchemaException {
        Provenance provenance = Provenance.ofPreview(head, Program.name(), log(head));
        OnDemand site = pipeline.site(checked, templates.files(), options.lang.tag(), provenance)
                .onDemand();
        return shown.map(site::after).orElse(site);
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
        unsaid.add(() -> words);
        return Moment.of(words);
    }

    private String seconds(long since) {
        String time = String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - since) / NANOS);
        return options.lang.say("已更新 ", "shown again ") + time;
    }
}
