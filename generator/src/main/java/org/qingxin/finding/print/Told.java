package org.qingxin.finding.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qingxin.finding.Catalog;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Span;

/**
 * A finding with its words, ready for a machine format.
 *
 * @param path as in the span, without what a file's name should not hold
 * @param fingerprint the same as long as the finding is, wherever in the file it moves
 */
record Told(Finding finding, String path, String zh, String en, String fingerprint) {
    private static final Catalog CHINESE = Catalog.chinese();
    private static final Catalog ENGLISH = Catalog.english();

    static List<Told> all(List<Finding> findings) {
        Map<String, Integer> seen = new TreeMap<>();
        List<Told> told = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String path = finding.at().shownPath();
            String zh = CHINESE.message(finding);
            String identity = finding.code().id() + "\n" + path + "\n" + zh;
            int earlier = seen.merge(identity, 1, Integer::sum) - 1;
            told.add(new Told(finding, path, zh, ENGLISH.message(finding), hash(identity + "\n" + earlier)));
        }
        return told;
    }

    Span at() {
        return finding.at();
    }

    String code() {
        return finding.code().id();
    }

    /** Both languages and what to do, in lines. */
    String inFull() {
        List<String> lines = new ArrayList<>(List.of(zh, en));
        CHINESE.help(finding).ifPresent(lines::add);
        ENGLISH.help(finding).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** How to mend it, where that may be told to programs. */
    Optional<Fix> fix() {
        return finding.fix().filter(Fix::isTellable);
    }

    /** Where to look besides, each place in a line with what it shows. */
    List<String> relatedLines(Catalog catalog) {
        return finding.related().stream()
                .map(each -> each.shownPath() + ":" + each.line() + " " + catalog.related(finding))
                .toList();
    }

    String helpZh() {
        return CHINESE.help(finding).orElse("");
    }

    String helpEn() {
        return ENGLISH.help(finding).orElse("");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
