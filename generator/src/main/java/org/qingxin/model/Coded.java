package org.qingxin.model;

import java.util.Locale;

/** A closed list of values; each is written in records as its code, the constant's name in lower-case kebab. */
public interface Coded {
    String name();

    /** The word that records use: {@code WAGE_DEPOSIT} is written {@code wage-deposit}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
