package org.qingxin.history.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.finding.Redaction;
import org.qingxin.history.signature.Signing.Verdict;

/**
 * Who may sign with which key: a list in the form of OpenSSH's {@code allowed_signers}. Lines that are none, and those of
 * certificate authorities, allow nobody.
 */
final class AllowedSigners {
    private static final String PURPOSE = "git";
    private static final Pattern LINE =
            Pattern.compile("(\"[^\"]*\"|[^\\s\"]\\S*)\\s+(?:((?:\"[^\"]*\"|[^\\s\"])+)\\s+)?([a-z][a-z0-9@.-]+)\\s+"
                    + "(AAAA[A-Za-z0-9+/]+={0,2})(?:\\s.*)?");
    private static final Pattern OPTION = Pattern.compile("([A-Za-z-]+)(?:=\"([^\"]*)\")?(?:,|$)");
    private static final Pattern TIME =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:(\\d\\d)(\\d\\d)(\\d\\d)?)?(Z|UTC)?");

    private final List<Signer> signers = new ArrayList<>();

    /** A line of the list. */
    private record Signer(List<String> names, SshPublicKey key, List<String> purposes, String from, String until) {}

    static AllowedSigners of(byte[] file) {
        AllowedSigners list = new AllowedSigners();
        new String(file, UTF_8).lines().forEach(list::add);
        return list;
    }

    private void add(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (line.startsWith("#") || !parts.matches()) {
            return;
        }
        String names = parts.group(1).replace("\"", "");
        Signer signer = new Signer(List.of(names.split(",")), key(parts.group(4)), List.of(), "", "");
        Matcher option = OPTION.matcher(Optional.ofNullable(parts.group(2)).orElse(""));
        while (option.find()) {
            String value = Optional.ofNullable(option.group(2)).orElse("");
            switch (option.group(1).toLowerCase(Locale.ROOT)) {
                case "namespaces" ->
                    signer = new Signer(
                            signer.names, signer.key, Arrays.asList(value.split(",")), signer.from, signer.until);
                case "valid-after" ->
                    signer = new Signer(signer.names, signer.key, signer.purposes, value, signer.until);
                case "valid-before" ->
                    signer = new Signer(signer.names, signer.key, signer.purposes, signer.from, value);
                default -> {
                    return;
                }
            }
        }
        signers.add(signer);
    }

    private static SshPublicKey key(String base64) {
        try {
            return new SshPublicKey(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return new SshPublicKey(new byte[0]);
        }
    }

    /**
     * Whose signature it is, if it is one of theirs.
     *
     * @param at when it says that it was made; empty if no calendar has it
     * @param address of who committed: the name by which an owner of several is told
     */
    Signing judge(SshPublicKey key, String fingerprint, Optional<OffsetDateTime> at, String address) {
        List<Signer> owners =
                signers.stream().filter(each -> each.key().equals(key)).toList();
        if (owners.isEmpty()) {
            return Signing.of(Verdict.UNKNOWN_KEY, fingerprint);
        }
        Predicate<Signer> isForCommits =
                each -> each.purposes().isEmpty() || each.purposes().contains(PURPOSE);
        Predicate<Signer> isInTime = each -> isInTime(each, at);
        Optional<Signer> owner =
                owners.stream().filter(isForCommits.and(isInTime)).findFirst();
        Verdict verdict = owner.isPresent()
                ? Verdict.GOOD
                : owners.stream().anyMatch(isForCommits) ? Verdict.OUT_OF_TIME : Verdict.OTHER_PURPOSE;
        List<String> names = owner.orElse(owners.get(0)).names();
        String name = names.contains(address) ? address : names.get(0);
        return new Signing(Signing.Kind.SSH, verdict, Redaction.redact(name), fingerprint);
    }

    private static boolean isInTime(Signer signer, Optional<OffsetDateTime> at) {
        if (signer.from().isEmpty() && signer.until().isEmpty()) {
            return true;
        } else if (at.isEmpty()) {
            return false;
        }
        ZoneOffset zone = at.get().getOffset();
        return isFrom(signer.from(), at.get(), zone) && isUntil(signer.until(), at.get(), zone);
    }

    private static boolean isFrom(String from, OffsetDateTime at, ZoneOffset zone) {
        return from.isEmpty()
                || time(from, zone).filter(each -> !at.isBefore(each)).isPresent();
    }

    private static boolean isUntil(String until, OffsetDateTime at, ZoneOffset zone) {
        return until.isEmpty()
                || time(until, zone).filter(each -> !at.isAfter(each)).isPresent();
    }

    /** Without a {@code Z} it is a time where the committer was. */
    private static Optional<OffsetDateTime> time(String text, ZoneOffset zone) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(parts, 1),
                    number(parts, 2),
                    number(parts, 3),
                    number(parts, 4),
                    number(parts, 5),
                    number(parts, 6));
            return Optional.of(time.atOffset(parts.group(7) == null ? zone : ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group)).map(Integer::parseInt).orElse(0);
    }
}
