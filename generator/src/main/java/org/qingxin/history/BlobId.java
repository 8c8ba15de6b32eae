package org.qingxin.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What git calls the bytes of a file: a hash over their length and themselves, of the kind that the repository uses. */
public final class BlobId {
    private final String algorithm;

    private BlobId(String algorithm) {
        this.algorithm = algorithm;
    }

    /** As in the repository that a folder lies in; outside of any, as git does where nobody says otherwise. */
    public static BlobId in(Path folder) {
        try {
            return of(Git.alone(folder).ask("rev-parse", "--show-object-format").line());
        } catch (IOException e) {
            return of("sha1");
        }
    }

    /** @param format of object ids: {@code sha1} or {@code sha256} */
    static BlobId of(String format) {
        return new BlobId(format.equals("sha256") ? "SHA-256" : "SHA-1");
    }

    public String of(byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
