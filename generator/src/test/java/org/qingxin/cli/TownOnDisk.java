package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The example town in a folder of its own, and commands run on it. */
record TownOnDisk(Path data) {
    record Outcome(int exit, String out, String err) {}

    static TownOnDisk in(Path folder) throws IOException {
        Path data = folder.resolve("data");
        Path town = Path.of("src/test/resources/validate/town");
        try (Stream<Path> paths = Files.walk(town)) {
            for (Path each : paths.filter(Files::isRegularFile).toList()) {
                Path to = data.resolve(town.relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
        return new TownOnDisk(data);
    }

    /** @param command in one word or, of a group, in two */
    Outcome run(String command, String... more) {
        var named = Stream.concat(Stream.of(command.split(" ")), Stream.of("--data", data.toString()));
        var arguments = Stream.concat(named, Stream.of(more));
        if (!command.equals("fmt")) {
            arguments = Stream.concat(arguments, Stream.of("--schemas", "../schemas"));
        }
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(arguments.toArray(String[]::new), Terminal.of(out, err));
        return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8).replaceAll("(?m)^… .*\\R", ""));
    }
}
