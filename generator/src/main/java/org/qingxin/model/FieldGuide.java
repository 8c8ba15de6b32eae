package org.qingxin.model;

import java.util.List;

/**
 * What a kind of record asks for, in the words of its schema: the help that a clerk reads beside the file.
 *
 * @param fields in the order of the schema, each followed by the fields inside it
 */
public record FieldGuide(RecordType type, Text title, Text help, List<Field> fields) {

    /** The same words in Chinese and English. */
    public record Text(String zh, String en) {}

    /**
     * One field, or the heading of one shape that a list's items may take.
     *
     * @param name the property; for a shape the word that names it
     * @param depth 0 for the record's own fields, 1 for what lies inside one of them
     * @param kind what is written there
     * @param allowed the words of a closed list; empty if it is none
     * @param example as it would be typed; empty if there is none
     * @param pattern that its text, or that of its items, must match; empty if there is none
     */
    public record Field(
            String name,
            int depth,
            Text label,
            Text help,
            Kind kind,
            boolean required,
            List<String> allowed,
            String example,
            String pattern) {}

    /** How a value is written. */
    public enum Kind implements Coded {
        TEXT,
        NUMBER,
        INTEGER,
        BOOLEAN,
        DATE,
        WORD,
        OBJECT,
        LIST,
        /** One of the shapes that the items of a list may take. */
        SHAPE
    }
}
