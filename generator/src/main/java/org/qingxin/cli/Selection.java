package org.qingxin.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qingxin.source.OnDisk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The files and folders that a command is to look at.
 *
 * @param paths relative to the data folder, with {@code /}; an empty one is the folder itself
 * @param prefix what stands before such a path when it is shown
 */
record Selection(List<String> paths, String prefix) {
    /**
     * Understands paths as the user's shell completes them.
     *
     * @param given none for everything
     * @throws ParameterException if one of them does not exist or does not lie among the records
     */
    static Selection of(List<Path> given, Path data, CommandSpec spec) throws NoSuchFileException {
        if (!Files.isDirectory(data)) {
            throw new NoSuchFileException(data.toString());
        }
        Path root = data.toAbsolutePath().normalize();
        List<String> paths = new ArrayList<>();
        for (Path each : given) {
            Path absolute = each.toAbsolutePath().normalize();
            if (!Files.exists(absolute) || !absolute.startsWith(root)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "`" + each + "` 不在数据目录 `" + data + "` 里，或者不存在 / is not among the records or does not exist");
            }
            paths.add(root.relativize(absolute).toString().replace('\\', '/'));
        }
        return new Selection(
                paths.isEmpty() ? List.of("") : paths, OnDisk.at(data).prefix());
    }

    /** @param path relative to the data folder */
    boolean has(String path) {
        return paths.stream().anyMatch(each -> each.isEmpty() || path.equals(each) || path.startsWith(each + "/"));
    }

    /** @param path as it is shown */
    boolean hasShown(String path) {
        return has(path.startsWith(prefix) ? path.substring(prefix.length()) : path);
    }
}
