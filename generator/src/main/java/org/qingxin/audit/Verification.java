package org.qingxin.audit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of checking a site by its list.
 *
 * @param folder files that are not as the list says
 * @param doubts about records
 * @param rebuilt the site made again; empty if that could not be done
 * @param remarks what else one has to know
 */
public record Verification(
        Manifest manifest, List<Deviation> folder, List<Doubt> doubts, Optional<Rebuilt> rebuilt, Set<Remark> remarks) {
    /**
     * The same site made again.
     *
     * @param files how many
     */
    public record Rebuilt(int files, List<Deviation> deviations) {}

    /** What stands in the way of a proof, or lessens it. */
    public enum Remark {
        /** Another version of the program made it. */
        OTHER_PROGRAM,
        /** It was made where part of the history was not known, so its pages of changes cannot come out the same. */
        HISTORY_IN_PART,
        /** History was rewritten after an earlier edition, as the list itself says. */
        REWRITTEN,
        /** The list names no commit. */
        NO_COMMIT,
        /** The commit that it names is not at hand. */
        COMMIT_MISSING,
        /** Some records are nowhere to be had as they were. */
        RECORDS_LOST,
        /** The schemas that it was made with are not at hand. */
        NO_SCHEMAS,
        /** The templates that it was made with are not at hand. */
        NO_TEMPLATES,
        /** This program finds errors in the records, so it makes no site of them. */
        REFUSED
    }

    public Verification {
        EnumSet<Remark> ordered = EnumSet.noneOf(Remark.class);
        ordered.addAll(remarks);
        remarks = Collections.unmodifiableSet(ordered);
    }

    /** Whether something is not as it should be. */
    public boolean differs() {
        return !folder.isEmpty()
                || !doubts.isEmpty()
                || rebuilt.filter(each -> !each.deviations().isEmpty()).isPresent()
                || remarks.contains(Remark.REFUSED);
    }

    /** Whether every file was made again and every record found in the commit, all the same. */
    public boolean isProven() {
        return !differs()
                && rebuilt.isPresent()
                && manifest.origin().commit().id().isPresent();
    }
}
