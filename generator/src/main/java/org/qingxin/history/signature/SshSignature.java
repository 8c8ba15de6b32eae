package org.qingxin.history.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/**
 * A signature as {@code ssh-keygen -Y sign} writes it (SSHSIG, version 1): the key, what it was made for, and the
 * signature of the digest of a text.
 */
record SshSignature(SshPublicKey key, String purpose, byte[] reserved, String digest, byte[] signature) {
    private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
    private static final String END = "-----END SSH SIGNATURE-----";
    private static final byte[] MAGIC = "SSHSIG".getBytes(ISO_8859_1);
    private static final Map<String, String> DIGESTS = Map.of("sha256", "SHA-256", "sha512", "SHA-512");

    /** @throws GeneralSecurityException if it is none */
    static SshSignature parse(String armour) throws GeneralSecurityException {
        String text = armour.strip();
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            throw new SignatureException();
        }
        SshBytes bytes = new SshBytes(decoded(text.substring(BEGIN.length(), text.length() - END.length())));
        if (!Arrays.equals(bytes.plain(MAGIC.length), MAGIC) || bytes.number() != 1) {
            throw new SignatureException();
        }
        SshSignature signature = new SshSignature(
                new SshPublicKey(bytes.part()), bytes.name(), bytes.part(), bytes.name(), bytes.part());
        bytes.end();
        return signature;
    }

    private static byte[] decoded(String lines) throws GeneralSecurityException {
        try {
            return Base64.getDecoder().decode(lines.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw new SignatureException(e);
        }
    }

    /** Whether it is of this text. */
    boolean isOf(byte[] text) throws GeneralSecurityException {
        String algorithm = DIGESTS.get(digest);
        if (algorithm == null) {
            return false;
        }
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(MAGIC);
        SshBytes.put(signed, purpose);
        SshBytes.put(signed, reserved);
        SshBytes.put(signed, digest);
        SshBytes.put(signed, MessageDigest.getInstance(algorithm).digest(text));
        return key.signed(signed.toByteArray(), signature);
    }
}
