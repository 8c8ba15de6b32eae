package org.qingxin.validate;

import java.time.LocalDate;
import org.qingxin.model.Dataset;

/** Something that must hold within or between records and that a schema cannot say. One class per rule. */
public interface Rule {
    /**
     * @param asOf the day that the records tell, inclusive; nothing may be dated after it
     */
    void check(Dataset data, LocalDate asOf, Problems problems);
}
