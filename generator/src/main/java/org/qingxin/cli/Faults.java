package org.qingxin.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.finding.print.TextWriter;
import org.qingxin.output.Publication.BusyException;
import org.qingxin.output.Publication.NotASiteException;
import org.qingxin.wording.TemplateException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What is nobody's data: the machine's troubles and our own faults, said in a sentence and never as a stack trace. */
record Faults(Terminal terminal) implements IExecutionExceptionHandler {
    private static final TextWriter WORDS =
            new TextWriter(Catalog.chinese(), Catalog.english(), (path, line) -> Optional.empty());

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        terminal.say(words(fault));
        return ExitCode.FAULT;
    }

    static String words(Exception fault) {
        return WORDS.tell(finding(cause(fault))).stripTrailing();
    }

    private static Throwable cause(Throwable fault) {
        Throwable here = fault;
        while (here.getCause() != null
                && (here instanceof UncheckedIOException
                        || here instanceof ExecutionException
                        || here instanceof RuntimeException && !(here.getCause() instanceof Error))) {
            here = here.getCause();
        }
        return here;
    }

    private static Finding finding(Throwable cause) {
        if (cause instanceof TemplateException broken) {
            String place = broken.path() + ":" + broken.line();
            return of(Code.BROKEN_TEMPLATE, place, Map.of("trouble", Arg.of(broken.chinese(), broken.english())));
        }
        return cause instanceof FileSystemException trouble
                ? of(code(trouble), Optional.ofNullable(trouble.getFile()).orElse(""), Map.of())
                : of(Code.OWN_FAULT, where(cause), Map.of("fault", Arg.of(name(cause))));
    }

    private static Code code(FileSystemException trouble) {
        if (trouble instanceof NotASiteException) {
            return Code.NOT_A_SITE;
        }
        if (trouble instanceof BusyException) {
            return Code.OUTPUT_BUSY;
        }
        if (trouble instanceof AccessDeniedException) {
            return Code.NO_PERMISSION;
        }
        return trouble instanceof NoSuchFileException ? Code.NO_SUCH_PATH : Code.DISK_TROUBLE;
    }

    private static String name(Throwable fault) {
        return fault.getClass().getSimpleName();
    }

    /** The line of the program, which is all that its maintainers need and tells nothing of the data. */
    private static String where(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return trace.length > 0 ? trace[0].getClassName() + ":" + trace[0].getLineNumber() : "";
    }

    private static Finding of(Code code, String place, Map<String, Arg> args) {
        return Finding.of(code, Span.startOf(place), args);
    }
}
