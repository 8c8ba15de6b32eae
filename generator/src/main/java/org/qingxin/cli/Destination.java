package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import org.qingxin.output.SingleFile;
import picocli.CommandLine.Option;

/** Where a text goes that is made to be read: to the terminal or, over what is there, into a file. */
final class Destination {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(
            names = "--out",
            paramLabel = "<path|->",
            description = "写到哪个文件，默认标准输出  where to write (default: standard output)")
    Path out = STANDARD_OUTPUT;

    void write(String text, Terminal terminal) throws IOException {
        if (out.equals(STANDARD_OUTPUT)) {
            terminal.write(text.getBytes(UTF_8));
        } else {
            SingleFile.write(out, text.getBytes(UTF_8), true);
        }
    }
}
