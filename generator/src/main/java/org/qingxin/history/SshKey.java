package org.qingxin.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;

/**
 * An SSH key of the kind Ed25519, which signs the same text with the same bytes each time. It signs as {@code ssh-keygen
 * -Y sign -n git} does, so that git can check it with a file of allowed signers.
 *
 * @param secret 32 bytes, as Base64
 * @param open the public half as OpenSSH writes it: {@code AAAAC3…}
 */
public record SshKey(String secret, String open) {
    private static final String KIND = "ssh-ed25519";
    private static final String MAGIC = "SSHSIG";
    private static final String PURPOSE = "git";
    private static final String DIGEST = "sha512";
    private static final int LINE = 70;

    /** The signature of a text, in the armour that git puts into a commit. */
    String sign(byte[] text) {
        try {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            message.writeBytes(MAGIC.getBytes(UTF_8));
            put(message, PURPOSE.getBytes(UTF_8));
            put(message, new byte[0]);
            put(message, DIGEST.getBytes(UTF_8));
            put(message, MessageDigest.getInstance("SHA-512").digest(text));
            return armoured(signature(message.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] signature(byte[] message) throws GeneralSecurityException {
        byte[] seed = Base64.getDecoder().decode(secret);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)));
        signature.update(message);
        return signature.sign();
    }

    private String armoured(byte[] signature) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        put(signed, KIND.getBytes(UTF_8));
        put(signed, signature);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(MAGIC.getBytes(UTF_8));
        whole.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(1).array());
        put(whole, Base64.getDecoder().decode(open));
        put(whole, PURPOSE.getBytes(UTF_8));
        put(whole, new byte[0]);
        put(whole, DIGEST.getBytes(UTF_8));
        put(whole, signed.toByteArray());
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(whole.toByteArray());
        return "-----BEGIN SSH SIGNATURE-----\n" + lines + "\n-----END SSH SIGNATURE-----";
    }

    /** How SSH writes a string: its length, then its bytes. */
    private static void put(ByteArrayOutputStream out, byte[] bytes) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }
}
