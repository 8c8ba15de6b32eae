package org.qingxin.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.ExecutionException;
import org.qingxin.output.Publication.BusyException;
import org.qingxin.output.Publication.NotASiteException;
import org.qingxin.site.TemplateException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What is nobody's data: the machine's troubles and our own faults, said in a sentence and never as a stack trace. */
record Faults(Terminal terminal) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        Throwable cause = cause(fault);
        if (cause instanceof TemplateException broken) {
            terminal.say(explain(broken));
        } else {
            terminal.say(cause instanceof FileSystemException trouble ? explain(trouble) : explain(cause));
        }
        return ExitCode.FAULT;
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

    private static String explain(FileSystemException trouble) {
        String file = String.valueOf(trouble.getFile());
        if (trouble instanceof NotASiteException) {
            return "错误[T910] 输出位置 `" + file + "` 是文件，或是装着别的东西的文件夹，不能发布到这里；换一个 --out，或先清空它。\n"
                    + "    error: the output `" + file
                    + "` is a file or a folder that is not a site; choose another --out";
        }
        if (trouble instanceof BusyException) {
            return "错误[T911] 另一个生成正在向 `" + file + "` 发布；等它结束再试。\n" + "    error: another build is publishing to `"
                    + file + "`";
        }
        if (trouble instanceof AccessDeniedException) {
            return "错误[T912] 没有权限读写 `" + file + "`。\n    error: no permission for `" + file + "`";
        }
        if (trouble instanceof NoSuchFileException) {
            return "错误[T913] 找不到 `" + file + "`。\n    error: not found: `" + file + "`";
        }
        return "错误[T914] 读写 `" + file + "` 失败（磁盘满、断网或设备故障）；已发布的站点没有改动。\n" + "    error: reading or writing `" + file
                + "` failed; the published site is untouched";
    }

    private static String explain(TemplateException broken) {
        return "site-templates/" + broken.path() + ":" + broken.line() + ": 错误[T920] " + broken.chinese()
                + "\n    error: " + broken.english() + "\n已发布的站点没有改动 / the published site is untouched";
    }

    private static String explain(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = trace.length > 0 ? " @ " + trace[0].getClassName() + ":" + trace[0].getLineNumber() : "";
        return "错误[T999] 程序自身的故障：" + fault.getClass().getSimpleName() + where + "；已发布的站点没有改动，请把这一行反馈给维护者。\n"
                + "    error: a fault of the program itself; the published site is untouched, please report this line";
    }
}
