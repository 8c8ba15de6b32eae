package org.qingxin.validate;

import java.time.LocalDate;
import org.qingxin.model.Dataset;

/** Something that must hold within or between records and that a schema cannot say. One class per rule. */
public interface Rule extends Numbers {
    /**
     * @param asOf the day that the records tell, inclusive; nothing may be dated after it
     */
    void check(Dataset data, LocalDate asOf, Problems problems);

    /**
     * Whether it warns, or holds records against many others, so that a mistake elsewhere would make it complain of what
     * is right. Such a rule is asked once the records are free of errors.
     */
    default boolean needsSoundRecords() {
        return false;
    }
}
