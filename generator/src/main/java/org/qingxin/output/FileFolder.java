package org.qingxin.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;

/** Several files that belong together in a folder of their own; a folder that was not there appears whole. */
public final class FileFolder {
    private FileFolder() {}

    /**
     * Other files that lie in the folder are left alone.
     *
     * @param files by their name
     * @param replacing whether other content that lies under these names may go
     * @throws FileAlreadyExistsException if other content lies there and must not; then nothing is written
     */
    public static void write(Path folder, Map<String, byte[]> files, boolean replacing) throws IOException {
        if (Files.exists(folder)) {
            fill(folder, files, replacing);
            return;
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        Path draft = folder.resolveSibling("." + folder.getFileName() + ".draft");
        try {
            Folders.delete(draft);
            Files.createDirectory(draft);
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                Files.write(draft.resolve(each.getKey()), each.getValue());
            }
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(draft);
        }
    }

    private static void fill(Path folder, Map<String, byte[]> files, boolean replacing) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            boolean otherwise = Files.isDirectory(file)
                    || Files.exists(file) && !replacing && !Arrays.equals(Files.readAllBytes(file), each.getValue());
            if (otherwise) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            SingleFile.write(folder.resolve(each.getKey()), each.getValue(), true);
        }
    }
}
