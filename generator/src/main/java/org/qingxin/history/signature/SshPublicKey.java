package org.qingxin.history.signature;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * The open half of an SSH key.
 *
 * @param bytes as SSH writes it: its kind and what belongs to it
 */
record SshPublicKey(byte[] bytes) {
    private static final String ED25519 = "ssh-ed25519";
    private static final String RSA = "ssh-rsa";
    /** What an Ed25519 key begins with in the form that Java reads. */
    private static final byte[] ED25519_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int ED25519_LENGTH = 32;
    /** Shorter ones SSH itself does not take. */
    private static final int RSA_BITS = 1024;

    /** By the name of the key: its curve, the bytes of a coordinate, how it signs. */
    private static final Map<String, Curve> CURVES = Map.of(
            "ecdsa-sha2-nistp256", new Curve("secp256r1", 32, "SHA256withECDSAinP1363Format"),
            "ecdsa-sha2-nistp384", new Curve("secp384r1", 48, "SHA384withECDSAinP1363Format"),
            "ecdsa-sha2-nistp521", new Curve("secp521r1", 66, "SHA512withECDSAinP1363Format"));

    private static final Map<String, String> RSA_SIGNATURES =
            Map.of("rsa-sha2-256", "SHA256withRSA", "rsa-sha2-512", "SHA512withRSA");

    private record Curve(String name, int width, String algorithm) {}

    String kind() throws GeneralSecurityException {
        return new SshBytes(bytes).name();
    }

    /** Whether signatures of such keys can be checked here; certificates and keys on tokens cannot. */
    boolean isKnown() throws GeneralSecurityException {
        return kind().equals(ED25519) || kind().equals(RSA) || CURVES.containsKey(kind());
    }

    /** As {@code ssh-keygen -l} shows it. */
    String fingerprint() throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
    }

    /**
     * Whether a signature is of these bytes.
     *
     * @throws GeneralSecurityException if it is no signature, or this is no key
     */
    boolean signed(byte[] text, byte[] signature) throws GeneralSecurityException {
        SshBytes parts = new SshBytes(signature);
        String how = parts.name();
        byte[] blob = parts.part();
        parts.end();
        String kind = kind();
        if (kind.equals(ED25519) && how.equals(ED25519)) {
            return verify("Ed25519", ed25519(), text, blob);
        } else if (kind.equals(RSA) && RSA_SIGNATURES.containsKey(how)) {
            return verify(RSA_SIGNATURES.get(how), rsa(), text, blob);
        } else if (CURVES.containsKey(kind) && how.equals(kind)) {
            Curve curve = CURVES.get(kind);
            return verify(curve.algorithm(), ecdsa(curve), text, flat(blob, curve.width()));
        }
        return false;
    }

    private static boolean verify(String algorithm, PublicKey key, byte[] text, byte[] signature)
            throws GeneralSecurityException {
        Signature check = Signature.getInstance(algorithm);
        check.initVerify(key);
        check.update(text);
        return check.verify(signature);
    }

    private SshBytes body() throws GeneralSecurityException {
        SshBytes body = new SshBytes(bytes);
        body.part();
        return body;
    }

    private PublicKey ed25519() throws GeneralSecurityException {
        byte[] point = body().part();
        if (point.length != ED25519_LENGTH) {
            throw new SignatureException();
        }
        byte[] whole = Arrays.copyOf(ED25519_HEAD, ED25519_HEAD.length + ED25519_LENGTH);
        System.arraycopy(point, 0, whole, ED25519_HEAD.length, ED25519_LENGTH);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(whole));
    }

    private PublicKey rsa() throws GeneralSecurityException {
        SshBytes body = body();
        BigInteger exponent = body.integer();
        BigInteger modulus = body.integer();
        if (modulus.bitLength() < RSA_BITS) {
            throw new SignatureException();
        }
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    }

    private PublicKey ecdsa(Curve curve) throws GeneralSecurityException {
        SshBytes body = body();
        body.part();
        byte[] point = body.part();
        int width = curve.width();
        if (point.length != 1 + 2 * width || point[0] != 4) {
            throw new SignatureException();
        }
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(curve.name()));
        ECPoint at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + width)),
                new BigInteger(1, Arrays.copyOfRange(point, 1 + width, point.length)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(at, parameters.getParameterSpec(ECParameterSpec.class)));
    }

    /** The two numbers of a signature, one behind the other in so many bytes each. */
    private static byte[] flat(byte[] blob, int width) throws GeneralSecurityException {
        SshBytes numbers = new SshBytes(blob);
        byte[] flat = new byte[2 * width];
        for (int i = 1; i <= 2; i++) {
            BigInteger number = numbers.integer();
            byte[] bytes = number.toByteArray();
            int from = bytes[0] == 0 ? 1 : 0;
            int length = bytes.length - from;
            if (number.signum() <= 0 || length > width) {
                throw new SignatureException();
            }
            System.arraycopy(bytes, from, flat, i * width - length, length);
        }
        numbers.end();
        return flat;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SshPublicKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
