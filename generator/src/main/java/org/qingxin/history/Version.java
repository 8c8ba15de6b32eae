package org.qingxin.history;

/**
 * A record's file as one commit has it.
 *
 * @param path relative to the records
 * @param blob object id of its bytes
 */
public record Version(String path, String blob, State state) {
    /** What can be said of the bytes. */
    public enum State {
        /** A record. */
        READABLE,
        /** No record, or one that parsers read differently: bad YAML, two equal fields, a second document, not UTF-8. */
        UNREADABLE,
        /** The repository does not have the bytes, or not those that the id was made from. */
        LOST
    }

    public boolean isReadable() {
        return state == State.READABLE;
    }
}
