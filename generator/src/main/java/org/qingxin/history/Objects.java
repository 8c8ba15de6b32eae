package org.qingxin.history;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bytes that a repository keeps, by their ids. Every id is computed again, because git does not always. */
final class Objects implements AutoCloseable {
    /** Of a larger object only the beginning is kept: no record and no commit is as large. */
    static final int LIMIT = 1 << 20;

    private final Git git;
    private final BlobId ids;
    private Optional<Conversation> open = Optional.empty();

    /** @param format of the repository: {@code sha1} or {@code sha256} */
    Objects(Git git, String format) {
        this.git = git;
        this.ids = BlobId.of(format);
    }

    /** All of the objects that are there and whole. */
    Map<String, byte[]> read(Collection<String> ids) throws IOException {
        Map<String, byte[]> found = new HashMap<>();
        List<String> asked = new ArrayList<>(new LinkedHashSet<>(ids));
        int done = 0;
        while (done < asked.size()) {
            done += read(asked.subList(done, asked.size()), found);
        }
        return found;
    }

    /** How many were answered: an object that git cannot unpack is its end, and another one goes on behind it. */
    private int read(List<String> ids, Map<String, byte[]> found) throws IOException {
        if (open.isEmpty()) {
            open = Optional.of(new Conversation(git, "cat-file", "--batch"));
        }
        Conversation conversation = open.get();
        conversation.ask(ids, false);
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            String[] header = new String(conversation.until('\n'), StandardCharsets.US_ASCII).split(" ");
            if (header.length == 3 && header[0].equals(id)) {
                try {
                    body(conversation, header).ifPresent(bytes -> found.put(id, bytes));
                    continue;
                } catch (EOFException e) {
                    header = new String[] {""};
                }
            }
            if (header.length != 2) {
                close();
                return i + 1;
            }
        }
        return ids.size();
    }

    private Optional<byte[]> body(Conversation from, String[] header) throws IOException {
        long size = Long.parseLong(header[2]);
        MessageDigest digest = ids.digest();
        digest.update((header[1] + " " + size + "\0").getBytes(StandardCharsets.US_ASCII));
        byte[] kept = part(from, Math.min(size, LIMIT));
        digest.update(kept);
        for (long left = size - kept.length; left > 0; ) {
            byte[] more = part(from, Math.min(left, LIMIT));
            digest.update(more);
            left -= more.length;
        }
        part(from, 1);
        boolean isWhole = HexFormat.of().formatHex(digest.digest()).equals(header[0]);
        return Optional.of(kept).filter(bytes -> isWhole);
    }

    private static byte[] part(Conversation from, long size) throws IOException {
        byte[] bytes = from.answers().readNBytes((int) size);
        if (bytes.length < size) {
            throw new EOFException();
        }
        return bytes;
    }

    @Override
    public void close() {
        open.ifPresent(Conversation::close);
        open = Optional.empty();
    }
}
