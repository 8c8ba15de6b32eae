package org.qingxin.cli;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.qingxin.history.Journal;
import org.qingxin.serve.LocalServer;
import org.qingxin.serve.Preview;
import org.qingxin.serve.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "在本机预览站点：改了记录、规范或模板，保存后浏览器自动换成新的；有错误时显示在原页面上方。只有本机能打开。",
            "Previews the site on this machine: pages follow records, schemas and templates as they are saved; errors are"
                    + " told over the page. Nobody else can open it."
        },
        footer = {"", "例 Examples:", "  qingxin serve", "  qingxin serve --port 9000 --poll"})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    TemplateOptions templates = new TemplateOptions();

    @Option(
            names = "--port",
            paramLabel = "<n>",
            defaultValue = "8000",
            description = "端口，被占用时用下一个，默认 8000  the next one if taken (default: ${DEFAULT-VALUE})")
    int port = 8000;

    @Option(names = "--poll", description = "每半秒自己查一遍文件，用于网络盘  look at the files twice a second, for network drives")
    boolean poll;

    private final Terminal terminal;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Path> commits = Journal.of(options.data);
        List<Path> folders = Stream.concat(Stream.of(options.data, options.schemas, templates.folder), commits.stream())
                .toList();
        ForkJoinPool pool = new ForkJoinPool(Math.max(1, options.jobs));
        Looking looking = new Looking(options, templates, terminal);
        Preview preview = new Preview(looking::unmade);
        try (Watch watch = poll ? Watch.asking(folders) : Watch.over(folders)) {
            preview.show(pool.submit(() -> looking.look(Set.copyOf(folders))).get());
            looking.tell();
            try (LocalServer server = LocalServer.open(port, preview)) {
                welcome(server);
                Rehearsal rehearsal = Rehearsal.in(pool, looking);
                while (!Thread.currentThread().isInterrupted()) {
                    Set<Path> changed = watch.await();
                    rehearsal.end();
                    if (!changed.equals(commits.stream().collect(toSet())) || looking.hasMoved()) {
                        preview.show(pool.submit(() -> looking.look(changed)).get());
                        looking.tell();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdown();
        }
        return ExitCode.DONE;
    }

    private void welcome(LocalServer server) {
        if (server.port() != port) {
            terminal.say(options.lang.say(
                    port + " 端口已被占用，改用 " + server.port(), "port " + port + " is taken, using " + server.port()));
        }
        terminal.say(server.address()
                + options.lang.say("  （只有本机能打开；按 Ctrl+C 结束）", "  (this machine only; Ctrl+C ends it)"));
    }
}
