package org.qingxin.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.history.Earlier;
import org.qingxin.site.frame.Address;

/**
 * The list that lies in every published site: what it was made from and with, every file that was published and every
 * record that was read. From the same commit for the same day it has the same bytes.
 *
 * @param files sorted by path; without the list itself
 * @param records sorted by path
 */
public record Manifest(Origin origin, List<PublishedFile> files, List<RecordFile> records) {
    /** The list's own file, from the root of the site. */
    public static final String PATH = Address.MANIFEST;

    public Manifest {
        files = List.copyOf(files);
        records = List.copyOf(records);
    }

    /**
     * What has to be the same for a site to come out the same.
     *
     * @param program name and version
     * @param language of the pages, such as {@code zh-CN}
     * @param asOf the day that the pages tell, inclusive
     * @param checkedOn the day for which the records were checked
     * @param schemas digest of the folder
     * @param templates digest of the folder, the town's own among them
     */
    public record Origin(
            String program,
            String language,
            LocalDate asOf,
            LocalDate checkedOn,
            Commit commit,
            Past past,
            String schemas,
            String templates) {}

    /**
     * Where the records come from.
     *
     * @param id full object id; empty where git knows none
     * @param committedOn ISO 8601 with offset
     * @param source what was read
     * @param changed of files: those that are not as in the commit, relative to the records; empty if nobody could tell
     */
    public record Commit(
            Optional<String> id, Optional<String> committedOn, Source source, Optional<List<String>> changed) {}

    /** From where the records were read. */
    public enum Source {
        /** Files as they lay in a folder. */
        FILES,
        /** The commit itself. */
        COMMIT
    }

    /**
     * What the site tells of who changed what.
     *
     * @param reach how far back, as a word; {@link #UNASKED} if it was to tell nothing
     * @param remarks what was worth knowing of the clone it was read from
     * @param earlier commits that editions at the same place were made from and that are not known to belong to the
     *     history that this one tells
     */
    public record Past(String reach, List<String> remarks, List<Earlier> earlier) {
        static final String UNASKED = "not-asked";

        public boolean isAsked() {
            return !reach.equals(UNASKED);
        }
    }

    /**
     * A file of the site.
     *
     * @param path from its root
     */
    public record PublishedFile(String path, long bytes, String sha256) {}

    /**
     * A record's file as it was read.
     *
     * @param path relative to the records
     * @param blob what git calls its bytes
     * @param commit that changed it last; empty if the site tells no history, or if no commit has it like this
     */
    public record RecordFile(String id, String path, String blob, String sha256, Optional<String> commit) {}
}
