package org.qingxin.site.frame;

import java.util.List;
import java.util.Optional;
import org.qingxin.compare.Known;
import org.qingxin.history.ChangeLog;
import org.qingxin.history.Earlier;
import org.qingxin.history.Head;
import org.qingxin.history.WorkingCopy;
import org.qingxin.wording.Words;
import org.qingxin.wording.change.ChangeWords;

/**
 * What an edition was made from and with.
 *
 * @param head the commit of the records; empty where git knows none
 * @param program name and version of the program
 * @param log who changed what up to that commit; empty if nobody asked
 * @param copy whether the files that were read are those of that commit; empty if nobody asked or git cannot tell
 * @param isOfCommit whether the commit itself was read and no file in a folder
 * @param earlier commits that editions at the same place were made from and that are not known to belong to this history;
 *     empty of a preview, which is published nowhere
 * @param known what was known when periods ended; nothing if nobody asked
 */
public record Provenance(
        Optional<Head> head,
        String program,
        Optional<ChangeLog> log,
        Optional<WorkingCopy> copy,
        boolean isOfCommit,
        Optional<List<Earlier>> earlier,
        List<Known> known) {
    public Provenance {
        known = List.copyOf(known);
    }

    /**
     * The commit at the foot of every page and printed sheet, as rules of the style sheet: only that file changes with
     * each commit, and no page.
     */
    public String mark(Words words) {
        return head.map(each -> words.text(
                        copy.filter(files -> !files.isClean()).isPresent() ? "about.markEdited" : "about.mark",
                        ChangeWords.brief(each.commit())))
                .map(text -> "\"" + text.replaceAll("[\\\\\"\\p{Cntrl}]", "") + "\"")
                .map(text -> "@media screen{.foot .wrap::after{content:" + text + "}}@page{@bottom-center{content:"
                        + text + ";font-size:8pt}}")
                .orElse("");
    }

    /** Of an edition that does not look back at periods yet. */
    public Provenance(
            Optional<Head> head,
            String program,
            Optional<ChangeLog> log,
            Optional<WorkingCopy> copy,
            boolean isOfCommit,
            Optional<List<Earlier>> earlier) {
        this(head, program, log, copy, isOfCommit, earlier, List.of());
    }

    /** Of an edition that does not tell what happened before. */
    public Provenance(Optional<Head> head, String program) {
        this(head, program, Optional.empty(), Optional.empty(), false, Optional.of(List.of()));
    }

    /** Of what is looked at while it is written. */
    public static Provenance ofPreview(Optional<Head> head, String program, ChangeLog log) {
        return new Provenance(head, program, Optional.of(log), Optional.empty(), false, Optional.empty());
    }

    /** Whether it is published, with the list of its files. */
    public boolean isPublished() {
        return earlier.isPresent();
    }

    /** The same with what was known when periods ended. */
    public Provenance with(List<Known> then) {
        return new Provenance(head, program, log, copy, isOfCommit, earlier, then);
    }
}
