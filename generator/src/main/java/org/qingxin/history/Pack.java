package org.qingxin.history;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;

/** Objects of a repository that is yet to be written, each once, as the stream that git takes them in by. */
final class Pack {
    /** Kinds of objects, by their numbers in a pack. */
    enum Kind {
        COMMIT(1),
        TREE(2),
        BLOB(3);

        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    private record Packed(Kind kind, byte[] content) {}

    private final Map<String, Packed> objects = new LinkedHashMap<>();

    /** Takes an object in; gives its id. */
    String add(Kind kind, byte[] content) {
        MessageDigest digest = sha1();
        digest.update((kind.name().toLowerCase(Locale.ROOT) + " " + content.length + "\0").getBytes(US_ASCII));
        String id = HexFormat.of().formatHex(digest.digest(content));
        objects.putIfAbsent(id, new Packed(kind, content));
        return id;
    }

    byte[] bytes() {
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        pack.writeBytes("PACK".getBytes(US_ASCII));
        pack.writeBytes(ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(2)
                .putInt(objects.size())
                .array());
        objects.values().forEach(each -> put(pack, each));
        pack.writeBytes(sha1().digest(pack.toByteArray()));
        return pack.toByteArray();
    }

    /** Kind and length, four bits and then seven at a time, the lowest first; then the content. */
    private static void put(ByteArrayOutputStream pack, Packed object) {
        int rest = object.content().length >>> 4;
        int part = object.kind().number << 4 | object.content().length & 0x0f;
        while (rest > 0) {
            pack.write(part | 0x80);
            part = rest & 0x7f;
            rest >>>= 7;
        }
        pack.write(part);
        Deflater deflater = new Deflater();
        deflater.setInput(object.content());
        deflater.finish();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            pack.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
