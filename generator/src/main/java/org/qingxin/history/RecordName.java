package org.qingxin.history;

/**
 * Which record: its kind and its number. The same record may get another kind when its file is moved.
 *
 * @param folder the first part of its path, {@code cases} for instance; of a file beside the folders its own name
 * @param id as the record says; of one that cannot be read what its file is called
 */
public record RecordName(String folder, String id) implements Comparable<RecordName> {
    @Override
    public int compareTo(RecordName other) {
        int byFolder = folder.compareTo(other.folder);
        return byFolder != 0 ? byFolder : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return folder + "/" + id;
    }
}
