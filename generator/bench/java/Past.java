import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.History;
import org.qingxin.history.HistoryCache;

/**
 * A made-up past: {@code java Past make RECORDS COMMITS} writes it as a stream for {@code git fast-import};
 * {@code java Past read DATA [CACHE]} reads the change log of it and prints what it found and how long that took.
 */
final class Past {
    private static final int IN_A_FOLDER = 100;
    private static final long FIRST_SECOND = 1_637_193_600;

    private Past() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("make")) {
            make(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        } else {
            read(Path.of(arguments[1]), arguments.length > 2 ? Optional.of(Path.of(arguments[2])) : Optional.empty());
        }
    }

    private static void read(Path data, Optional<Path> cache) {
        long since = System.nanoTime();
        ChangeLog log = cache.map(each -> History.of(data, new HistoryCache(each, "bench")))
                .orElseGet(() -> History.of(data));
        long millis = (System.nanoTime() - since) / 1_000_000;
        long cpu = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(-1L);
        long records = log.commits().stream().mapToLong(each -> each.records().size()).sum();
        long fields = log.commits().stream()
                .flatMap(each -> each.records().stream())
                .mapToLong(each -> each.fields().size())
                .sum();
        System.out.printf(
                "%s proven=%s commits=%d records=%d fields=%d hash=%08x wall ms=%d cpu ms=%d%n",
                log.extent().reach(),
                log.isProven(),
                log.commits().size(),
                records,
                fields,
                log.commits().toString().hashCode(),
                millis,
                cpu);
    }

    /** In every commit some records begin and some go on, as in the days of a campaign. */
    private static void make(int records, int commits) throws IOException {
        Random random = new Random(5);
        List<StringBuilder> texts = new ArrayList<>();
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
            for (int commit = 0; commit < commits; commit++) {
                String message = "更正第 " + commit + " 批记录 (#" + commit + ")\n\n按原件核对。\n";
                write(out, "commit refs/heads/main\nauthor 周敏 <zhoumin@example.invalid> ");
                write(out, FIRST_SECOND + commit * 600L + " +0800\ncommitter 罗玲 <luoling@example.invalid> ");
                write(out, FIRST_SECOND + commit * 600L + " +0800\ndata " + message.getBytes(UTF_8).length + "\n");
                write(out, message);
                if (commit == 0) {
                    file(out, ".gitignore", "/.qingxin/\n");
                }
                while ((long) texts.size() * commits < (long) records * (commit + 1)) {
                    texts.add(begun(texts.size(), random));
                    file(out, path(texts.size() - 1), texts.get(texts.size() - 1).toString());
                }
                for (int edit = 0; edit < 2; edit++) {
                    int which = random.nextInt(texts.size());
                    goOn(texts.get(which), random);
                    file(out, path(which), texts.get(which).toString());
                }
                write(out, "\n");
            }
        }
    }

    private static String path(int number) {
        return "data/cases/%04d/HG-2021-BH-%05d.yaml".formatted(number / IN_A_FOLDER, number);
    }

    private static StringBuilder begun(int number, Random random) {
        return new StringBuilder("""
                # yaml-language-server: $schema=../../../schemas/case.schema.json
                id: HG-2021-BH-%05d
                campaign: '2021-winter'
                unit: v-baohong
                countedBy: v-baohong
                village: v-baohong
                source: {channel: window, firstUnit: v-baohong, kind: complaint, remoteChannelsTold: false}
                employer: HG-E-GJ-%03d
                claim: {workers: %d, amount: %d.00, from: '2021-08', to: '2021-10', nature: wage}
                representative: {nameMasked: 陈**, phoneMasked: '180****4644', ref: W-2021-%04d}
                sheet:
                  checkedOn: 2021-11-22
                  basicFacts: |
                    木工班组退场后计件工资按平方结算，劳务公司以损耗未核完为由扣留尾款。
                  answers:
                    - {q: 1, value: present, note: '工资未按月发放'}
                    - {q: 2, value: absent}
                    - {q: 3, value: absent}
                timeline:
                  - on: 2021-11-18
                    event: received
                    by: v-baohong
                    note: 班组代表到村便民窗口反映，退场两个月拿不到尾款。
                  - on: 2021-11-18
                    event: registered
                    by: v-baohong
                """.formatted(number, number % 997, 1 + random.nextInt(30), 1000 + random.nextInt(90_000), number));
    }

    private static void goOn(StringBuilder text, Random random) {
        int amount = text.indexOf("amount: ") + "amount: ".length();
        if (random.nextInt(4) == 0) {
            text.replace(amount, text.indexOf(".", amount), Integer.toString(1000 + random.nextInt(90_000)));
        } else {
            text.append("  - on: 2021-12-%02d\n    event: noted\n    by: v-baohong\n".formatted(1 + random.nextInt(30)))
                    .append("    note: 到现场了解情况，双方约定第 %d 次对账。\n".formatted(random.nextInt(9)));
        }
    }

    private static void file(OutputStream out, String path, String text) throws IOException {
        write(out, "M 100644 inline " + path + "\ndata " + text.getBytes(UTF_8).length + "\n" + text + "\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }
}
