package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.qingxin.source.OnDisk;
import org.qingxin.source.SourceTree;
import org.qingxin.wording.TemplateFiles;

/** The templates as the site asks for them, read from a folder as it lies there or as a commit has it. */
record TemplateFolder(SourceTree folder) implements TemplateFiles {
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    static TemplateFolder at(Path folder) {
        return new TemplateFolder(OnDisk.at(folder));
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
