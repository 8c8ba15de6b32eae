package org.qingxin.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingxin.finding.Redaction;

/**
 * Files given as texts or bytes, for tests and for what does not lie on a disk. Hidden ones are passed over, as on a disk.
 *
 * @param prefix what stands before a path when it is shown
 */
public record InMemory(Map<String, byte[]> files, String prefix) implements SourceTree {
    public InMemory {
        files = new TreeMap<>(files);
        files.keySet().removeIf(path -> path.startsWith(".") || path.contains("/."));
    }

    public InMemory(Map<String, byte[]> files) {
        this(files, "");
    }

    public static InMemory ofTexts(Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new InMemory(files);
    }

    @Override
    public Listing survey() {
        return new Listing(List.copyOf(files.keySet()), List.of());
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new FileNotFoundException(path);
        }
        return bytes.length > limit ? Arrays.copyOf(bytes, limit + 1) : bytes;
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path);
    }

    @Override
    public String shown(String path) {
        return prefix + Redaction.redact(path);
    }
}
