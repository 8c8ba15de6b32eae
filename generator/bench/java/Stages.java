import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.qingxin.source.OnDisk;
import org.qingxin.source.RecordReader;
import org.qingxin.validate.Loaded;
import org.qingxin.validate.Validator;
import org.qingxin.validate.rule.Rules;

/**
 * How long the parts of a check take in one process and on one thread, in seconds of that thread: reading alone; reading,
 * schemas, personal numbers and binding; the rules between records. Arguments: the data and the schemas.
 */
final class Stages {
    private Stages() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "0");
        OnDisk data = OnDisk.at(Path.of(args[0]));
        OnDisk schemas = OnDisk.at(Path.of(args[1]));
        for (int round = 0; round < 2; round++) {
            long start = now();
            RecordReader reader = new RecordReader(data);
            for (String path : data.survey().files()) {
                reader.read(path);
            }
            long read = now();
            Validator validator = Validator.of(schemas, data, Rules.all());
            Loaded loaded = validator.load();
            long judged = now();
            int findings = validator.check(loaded, LocalDate.of(2022, 1, 20)).size();
            long ruled = now();
            System.out.printf(
                    Locale.ROOT,
                    "{\"round\": \"%s\", \"files\": %d, \"findings\": %d, \"readSeconds\": %.2f, "
                            + "\"readAndJudgeSeconds\": %.2f, \"rulesSeconds\": %.2f}%n",
                    round == 0 ? "cold" : "warm",
                    loaded.files(),
                    findings,
                    (read - start) / 1e9,
                    (judged - read) / 1e9,
                    (ruled - judged) / 1e9);
        }
    }

    private static long now() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
