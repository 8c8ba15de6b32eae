package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.qingxin.source.OnDisk;
import org.qingxin.wording.TemplateFiles;

/** The templates as the site asks for them, read from a folder. */
final class TemplateFolder implements TemplateFiles {
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private final OnDisk folder;

    TemplateFolder(Path folder) {
        this.folder = OnDisk.at(folder);
    }

    @Override
    public List<String> list(String path) throws IOException {
        return folder.list(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return folder.read(path, MAX_BYTES);
    }

    @Override
    public String shown(String path) {
        return folder.shown(path);
    }

    @Override
    public boolean exists(String path) {
        return folder.exists(path);
    }
}
