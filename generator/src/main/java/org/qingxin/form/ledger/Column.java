package org.qingxin.form.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qingxin.form.Value;

/**
 * A column of a ledger.
 *
 * @param key names it for programs
 * @param label at its head where its unit is told elsewhere
 * @param heading at its head where it stands alone: money with 元
 * @param words the closed list that its values are of; empty for other kinds
 * @param refersTo the ledger whose rows it names
 * @param value what a record has in it
 */
public record Column<R>(
        String key,
        String label,
        String heading,
        Kind kind,
        List<Value.Term> words,
        Optional<String> refersTo,
        Function<R, Value> value) {

    /** What all values of a column are, unless they are blank. */
    public enum Kind {
        TEXT,
        /** The id of a record: text that no program may take for a number. */
        ID,
        /** A whole number. */
        COUNT,
        /** Money in 元. */
        YUAN,
        DAY,
        /** A month as {@code 2021-12}. */
        MONTH,
        PERCENT,
        /** One word of a closed list, with its code. */
        CODE,
        /** Several of them. */
        CODES,
        /** Yes or no. */
        FLAG,
        /** A record by its name, with its id as code. */
        NAME,
        /** Several of them. */
        NAMES
    }

    public Value of(R record) {
        return value.apply(record);
    }

    /** As people read it; empty where there is nothing. */
    public String written(R record) {
        return of(record).written();
    }
}
