package org.qingxin.history;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.history.HistoryException.Trouble;

/**
 * When the commits of the main chain were made. Clocks may be wrong, the order of the chain may not: as many clocks are
 * believed as agree with it, and a commit whose clock does not is taken to be made together with the one before it.
 */
public final class CommitDays {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]+) (-?\\d{1,11})");

    private final List<String> commits = new ArrayList<>();
    /** Seconds since 1970, never less than before. */
    private final List<Long> seconds;

    private final int odd;

    /** @param clocks empty where no calendar has the time */
    private CommitDays(List<String> commits, List<Optional<Long>> clocks) {
        this.commits.addAll(commits);
        boolean[] believed = believed(clocks);
        this.seconds = new ArrayList<>();
        Optional<Long> last = Optional.empty();
        int strange = 0;
        for (int i = 0; i < believed.length; i++) {
            strange += believed[i] ? 0 : 1;
            last = believed[i] ? clocks.get(i) : last;
            seconds.add(last.orElseGet(() -> first(clocks, believed)));
        }
        this.odd = strange;
    }

    private static long first(List<Optional<Long>> clocks, boolean[] believed) {
        for (int i = 0; i < believed.length; i++) {
            if (believed[i]) {
                return clocks.get(i).orElse(Long.MAX_VALUE);
            }
        }
        return Long.MAX_VALUE;
    }

    /** The most clocks of which none is behind an earlier one; of two such sets the one with the earlier clocks. */
    private static boolean[] believed(List<Optional<Long>> clocks) {
        List<Long> tails = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int[] before = new int[clocks.size()];
        Arrays.fill(before, -1);
        for (int i = 0; i < before.length; i++) {
            if (clocks.get(i).isPresent()) {
                int at = after(tails, clocks.get(i).get());
                before[i] = at == 0 ? -1 : ends.get(at - 1);
                if (at == tails.size()) {
                    tails.add(clocks.get(i).get());
                    ends.add(i);
                } else {
                    tails.set(at, clocks.get(i).get());
                    ends.set(at, i);
                }
            }
        }
        boolean[] believed = new boolean[before.length];
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
            believed[i] = true;
        }
        return believed;
    }

    /** How many of the times, which are in order, are not after this one. */
    private static int after(List<Long> times, long time) {
        int found = Collections.binarySearch(times, time);
        int at = found < 0 ? -found - 1 : found;
        while (at < times.size() && times.get(at) <= time) {
            at++;
        }
        return at;
    }

    /** Of the commits that a log tells of. */
    public static CommitDays of(ChangeLog log) {
        return new CommitDays(
                log.commits().stream().map(each -> each.commit().id()).toList(),
                log.commits().stream()
                        .map(each -> each.commit().committer().at().map(OffsetDateTime::toEpochSecond))
                        .toList());
    }

    /** Of all that lead to the commit that is checked out. */
    static CommitDays of(Git git) throws HistoryException {
        Git.Answer listing = Base.ask(
                git,
                "log",
                "--first-parent",
                "--topo-order",
                "--reverse",
                "--no-show-signature",
                "--format=%H %ct",
                "HEAD",
                "--");
        if (!listing.ok()) {
            throw new HistoryException(Trouble.NO_SUCH_COMMIT, "HEAD");
        }
        List<String> commits = new ArrayList<>();
        List<Optional<Long>> clocks = new ArrayList<>();
        for (String line : new String(listing.output(), StandardCharsets.US_ASCII).split("\n")) {
            Matcher parts = LINE.matcher(line);
            commits.add(line.split(" ")[0]);
            clocks.add(parts.matches() ? Optional.of(Long.parseLong(parts.group(2))) : Optional.empty());
        }
        return new CommitDays(commits, clocks);
    }

    /**
     * The last commit of the main chain that was made by the end of a day, as the town has it.
     *
     * @throws HistoryException if none was made by then
     */
    public static Base base(Path folder, LocalDate day, ZoneId zone) throws HistoryException {
        Git git = Git.withSettings(folder);
        if (!Base.ask(git, "rev-parse", "--is-inside-work-tree").line().equals("true")) {
            throw new HistoryException(Trouble.NO_REPOSITORY, day.toString());
        }
        CommitDays days = of(git);
        int made = days.by(day, zone);
        if (made == 0) {
            throw new HistoryException(Base.missing(git, Trouble.TOO_EARLY), day.toString());
        }
        return new Base(days.commits.get(made - 1));
    }

    /** How many commits of the chain were made by the end of a day. */
    public int by(LocalDate day, ZoneId zone) {
        long end = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
        int made = 0;
        while (made < seconds.size() && seconds.get(made) < end) {
            made++;
        }
        return made;
    }

    /** How many commits have a clock that does not fit into the order of the chain. */
    public int odd() {
        return odd;
    }
}
