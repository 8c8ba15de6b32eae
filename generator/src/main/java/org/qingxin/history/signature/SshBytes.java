package org.qingxin.history.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SignatureException;

/** What SSH writes, part by part: a part is its length in four bytes, then its bytes. */
final class SshBytes {
    private final ByteBuffer rest;

    SshBytes(byte[] bytes) {
        this.rest = ByteBuffer.wrap(bytes);
    }

    /** @throws GeneralSecurityException if there are not so many bytes */
    byte[] plain(int length) throws GeneralSecurityException {
        if (length < 0 || length > rest.remaining()) {
            throw new SignatureException();
        }
        byte[] bytes = new byte[length];
        rest.get(bytes);
        return bytes;
    }

    int number() throws GeneralSecurityException {
        return ByteBuffer.wrap(plain(Integer.BYTES)).getInt();
    }

    byte[] part() throws GeneralSecurityException {
        return plain(number());
    }

    /** A part that is a name. */
    String name() throws GeneralSecurityException {
        return new String(part(), ISO_8859_1);
    }

    /** A part that is a number of any size. */
    BigInteger integer() throws GeneralSecurityException {
        byte[] bytes = part();
        return bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
    }

    /** @throws GeneralSecurityException if there is more */
    void end() throws GeneralSecurityException {
        if (rest.hasRemaining()) {
            throw new SignatureException();
        }
    }

    static void put(ByteArrayOutputStream out, byte[] part) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        out.writeBytes(part);
    }

    static void put(ByteArrayOutputStream out, String name) {
        put(out, name.getBytes(US_ASCII));
    }
}
