package org.qingxin.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.qingxin.source.SourceTree;

/** SHA-256 as {@code sha256sum} prints it. */
public final class Sha256 {
    private Sha256() {}

    /** @return 64 digits, lower case */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Reads a file of a folder. */
    @FunctionalInterface
    public interface Reading {
        byte[] of(String path) throws IOException;
    }

    /** One digest for a folder: of the list that {@code sha256sum} prints for its files, sorted by path. */
    public static String of(List<String> paths, Reading reading) throws IOException {
        StringBuilder list = new StringBuilder();
        for (String path : paths.stream().sorted().toList()) {
            list.append(of(reading.of(path))).append("  ").append(path).append('\n');
        }
        return of(list.toString().getBytes(UTF_8));
    }

    static String of(SourceTree folder, int limit) throws IOException {
        return of(folder.list(""), path -> folder.read(path, limit));
    }
}
