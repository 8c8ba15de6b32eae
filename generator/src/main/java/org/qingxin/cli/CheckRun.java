package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.qingxin.Pipeline;
import org.qingxin.finding.Finding;
import org.qingxin.finding.print.FindingsWriter;
import org.qingxin.finding.print.Format;
import org.qingxin.gauge.Gauge;
import org.qingxin.history.HistoryException;
import org.qingxin.source.OnDisk;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.SchemaException;

/** Checks as commands do it: on so many threads, told in one language, with the lines that findings point at. */
final class CheckRun {
    private final CommonOptions options;
    private final Terminal terminal;

    CheckRun(CommonOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /** Runs work on a pool of the size asked for; parallel streams inside it use that pool. */
    <T> T onThreads(Callable<T> work) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(Math.max(1, options.jobs));
        try {
            return pool.submit(work).get();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            pool.shutdown();
        }
    }

    /**
     * The work of a command on those threads. Schemas that are broken and a repository that cannot be asked are told as
     * findings.
     *
     * @return the exit code
     */
    int command(Callable<Integer> work) throws Exception {
        try {
            return onThreads(work);
        } catch (SchemaException e) {
            tell(List.of(e.finding()), 0);
        } catch (HistoryException e) {
            tell(List.of(Change.trouble(e, options.data)), 0);
        }
        return ExitCode.FAULT;
    }

    /** The pool wraps what it cannot rethrow as it is. */
    private static Exception unwrapped(Exception wrapper) {
        Throwable here = wrapper;
        while (here.getCause() != null
                && (here instanceof ExecutionException || here.getClass() == RuntimeException.class)) {
            here = here.getCause();
        }
        return here instanceof Exception cause ? cause : wrapper;
    }

    Pipeline.Checked check(Pipeline pipeline) throws IOException, SchemaException {
        return pipeline.check(options.asOf(), LocalDate::now);
    }

    /** @throws NoSuchFileException if {@code --data} names no folder */
    Pipeline pipeline() throws NoSuchFileException {
        return pipeline(data());
    }

    /** @throws NoSuchFileException if {@code --data} names no folder */
    OnDisk data() throws NoSuchFileException {
        if (!Files.isDirectory(options.data)) {
            throw new NoSuchFileException(options.data.toString());
        }
        return OnDisk.at(options.data);
    }

    /** The same checks of records that lie elsewhere. */
    Pipeline pipeline(SourceTree data) {
        return pipeline(data, Gauge.NONE);
    }

    Pipeline pipeline(SourceTree data, Gauge gauge) {
        return new Pipeline(data, OnDisk.at(options.schemas), gauge);
    }

    void tell(List<Finding> findings, int files) {
        tell(findings, files, Format.TEXT);
    }

    /** A form for machines is complete even when there is nothing to tell. */
    void tell(List<Finding> findings, int files, Format format) {
        if (options.quiet && findings.isEmpty() && format == Format.TEXT) {
            return;
        }
        terminal.print(writer(options, format).write(findings, files));
    }

    /** What {@link #tell} would print. */
    String words(List<Finding> findings, int files) {
        return writer(options, Format.TEXT).write(findings, files);
    }

    static FindingsWriter writer(DataOptions options) {
        return writer(options, Format.TEXT);
    }

    private static FindingsWriter writer(DataOptions options, Format format) {
        OnDisk data = OnDisk.at(options.data);
        RecordReader reader = new RecordReader(data);
        return format.writer(
                options.lang.first(),
                options.lang.second(),
                (path, line) -> path.startsWith(data.prefix())
                        ? reader.line(path.substring(data.prefix().length()), line)
                        : Optional.empty());
    }
}
