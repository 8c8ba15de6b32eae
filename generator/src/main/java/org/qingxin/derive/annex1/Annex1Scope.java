package org.qingxin.derive.annex1;

import java.util.List;
import org.qingxin.model.Id;

/** Whose records a table of Annex 1 counts. */
public sealed interface Annex1Scope {
    boolean includes(Id.Unit unit);

    /** All units, each case once. */
    record Town() implements Annex1Scope {
        @Override
        public boolean includes(Id.Unit unit) {
            return true;
        }
    }

    /** What one unit did and counts. */
    record Own(Id.Unit unit) implements Annex1Scope {
        @Override
        public boolean includes(Id.Unit other) {
            return unit.equals(other);
        }
    }

    /** What the office files: all that no other filing unit counts, so that the parts make up the town. */
    record Rest(List<Id.Unit> filers) implements Annex1Scope {
        @Override
        public boolean includes(Id.Unit unit) {
            return !filers.contains(unit);
        }
    }
}
