package org.qingxin.history.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.GeneralSecurityException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.qingxin.history.signature.Signing.Kind;
import org.qingxin.history.signature.Signing.Verdict;

/**
 * A commit that carries a signature: the bytes that were signed, which are the commit without it, and the signature.
 *
 * @param armour with the lines that it begins and ends with
 */
public record SignedText(byte[] text, String armour) {
    private static final String PURPOSE = "git";
    private static final String SHA1 = "gpgsig";
    private static final String SHA256 = "gpgsig-sha256";

    /**
     * Empty if the commit carries none.
     *
     * @param format of the repository's ids, {@code sha1} or {@code sha256}: each has a signature of its own
     */
    public static Optional<SignedText> of(byte[] commit, String format) {
        String all = new String(commit, ISO_8859_1);
        int blank = all.indexOf("\n\n");
        int end = all.startsWith("\n") ? 0 : blank < 0 ? all.length() : blank + 1;
        String own = format.equals("sha256") ? SHA256 : SHA1;
        StringBuilder text = new StringBuilder();
        StringBuilder armour = new StringBuilder();
        String header = "";
        for (String line : all.substring(0, end).split("(?<=\n)")) {
            boolean goesOn = line.startsWith(" ");
            header = goesOn ? header : line.substring(0, Math.max(line.indexOf(' '), 0));
            if (header.equals(own)) {
                armour.append(line.substring(goesOn ? 1 : header.length() + 1));
            } else if (!header.equals(SHA1) && !header.equals(SHA256)) {
                text.append(line);
            }
        }
        text.append(all, end, all.length());
        return armour.isEmpty()
                ? Optional.empty()
                : Optional.of(new SignedText(text.toString().getBytes(ISO_8859_1), armour.toString()));
    }

    public Kind kind() {
        String firstLine = armour.lines().findFirst().orElse("");
        if (firstLine.contains("SSH SIGNATURE")) {
            return Kind.SSH;
        } else if (firstLine.contains("PGP ")) {
            return Kind.OPENPGP;
        }
        return firstLine.contains("SIGNED MESSAGE") ? Kind.X509 : Kind.UNKNOWN;
    }

    /** That nothing is found out about it here. */
    public Signing notJudged() {
        return Signing.notJudged(kind());
    }

    /**
     * What it is worth.
     *
     * @param list who may sign, as the records had it before the commit; empty if they had no such list
     * @param at when the commit says that it was made
     * @param address of who committed
     */
    public Signing judge(Optional<byte[]> list, Optional<OffsetDateTime> at, String address) {
        if (kind() != Kind.SSH) {
            return notJudged();
        }
        try {
            SshSignature signature = SshSignature.parse(armour);
            String fingerprint = signature.key().fingerprint();
            if (!signature.key().isKnown()) {
                return new Signing(Kind.SSH, Verdict.NOT_JUDGED, "", fingerprint);
            } else if (!signature.isOf(text)) {
                return Signing.of(Verdict.BROKEN, fingerprint);
            } else if (!signature.purpose().equals(PURPOSE)) {
                return Signing.of(Verdict.OTHER_PURPOSE, fingerprint);
            }
            return list.map(AllowedSigners::of)
                    .map(each -> each.judge(signature.key(), fingerprint, at, address))
                    .orElseGet(() -> Signing.of(Verdict.NO_LIST, fingerprint));
        } catch (GeneralSecurityException e) {
            return Signing.of(Verdict.BROKEN, "");
        }
    }
}
