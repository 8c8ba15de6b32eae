package org.qingxin.site.frame;

import java.util.Optional;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Head;
import org.qingxin.history.WorkingCopy;

/**
 * What an edition was made from and with.
 *
 * @param head the commit of the records; empty where git knows none
 * @param program name and version of the program
 * @param log who changed what up to that commit; empty if nobody asked
 * @param copy whether the files that were read are those of that commit; empty if nobody asked or git cannot tell
 */
public record Provenance(Optional<Head> head, String program, Optional<ChangeLog> log, Optional<WorkingCopy> copy) {
    /** Of an edition that does not tell what happened before. */
    public Provenance(Optional<Head> head, String program) {
        this(head, program, Optional.empty(), Optional.empty());
    }
}
