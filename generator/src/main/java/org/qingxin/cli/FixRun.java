package org.qingxin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.qingxin.finding.MendedLine;
import org.qingxin.output.SingleFile;
import org.qingxin.source.OnDisk;
import org.qingxin.validate.Mending;
import org.qingxin.validate.Mending.Mended;
import org.qingxin.validate.SchemaException;

/**
 * Mends records in place as far as that is certain, and says each line that changed.
 *
 * @param isDry whether nothing is to be written
 */
record FixRun(CommonOptions options, Terminal terminal, boolean isDry) {
    /** @param wanted which files may be changed, by their paths among the records */
    void mend(Predicate<String> wanted) throws IOException, SchemaException {
        Mending mending = Mending.of(OnDisk.at(options.schemas), OnDisk.at(options.data));
        int count = 0;
        List<Mended> files = mending.mend(wanted);
        for (Mended each : files) {
            if (!isDry) {
                byte[] bytes = each.text().getBytes(StandardCharsets.UTF_8);
                SingleFile.replace(options.data.resolve(each.path()), bytes);
            }
            each.changes().stream()
                    .sorted(Comparator.comparing(MendedLine::at))
                    .map(MendedLine::told)
                    .forEach(terminal::say);
            count += each.changes().size();
        }
        if (!options.quiet) {
            terminal.say(
                    isDry
                            ? options.lang.say(
                                    "可以改 " + count + " 处，" + files.size() + " 个文件；没有动文件",
                                    count + " places in " + files.size() + " files would be changed; none was")
                            : options.lang.say(
                                    "改了 " + count + " 处，" + files.size() + " 个文件",
                                    count + " places in " + files.size() + " files changed"));
        }
    }
}
