package org.qingxin.validate;

/** Something that must hold within or between records and that a schema cannot say. One class per rule. */
public interface Rule extends Numbers {
    void check(Standing standing, Problems problems);

    /**
     * Whether it warns, or holds records against many others, so that a mistake elsewhere would make it complain of what
     * is right. Such a rule is asked once the records are free of errors.
     */
    default boolean needsSoundRecords() {
        return false;
    }
}
