package org.qingxin.export;

import java.util.ArrayList;
import java.util.List;

/**
 * What an export has made: one file or, under a name of their own, several that belong together.
 *
 * @param name of the file or of the folder with the files: ASCII, the same for the same request
 * @param files under names of their own; a single one has the name of the whole
 * @param notes what whoever asked should know beside it, in their words
 */
public record Made(String name, List<File> files, List<String> notes) {
    public record File(String name, byte[] content) {}

    public Made {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /** A single file. */
    public Made(String name, byte[] content, List<String> notes) {
        this(name, List.of(new File(name, content)), notes);
    }

    /** All files and notes of several in one folder. */
    static Made together(String folder, List<Made> parts) {
        List<File> files = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        parts.forEach(each -> {
            files.addAll(each.files());
            notes.addAll(each.notes());
        });
        return new Made(folder, files, notes);
    }

    /** Whether it is one file, which can also be written to standard output. */
    public boolean isSingle() {
        return files.size() == 1 && files.get(0).name().equals(name);
    }

    /** Whether it is one text, made to be read and pasted rather than kept. */
    public boolean isToRead() {
        return isSingle() && name.endsWith("." + FileType.TXT.ending());
    }
}
