package org.qingxin.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qingxin.audit.Doubt.Kind;
import org.qingxin.audit.Manifest.RecordFile;
import org.qingxin.history.BlobId;
import org.qingxin.source.SourceTree;

/**
 * Finds the very bytes from which a site was made: in the commit that it names, which proves where they come from, and
 * otherwise, known by their digests, among the files as they lie.
 */
public final class RecordCheck {
    private static final int WHOLE = 4 * 1024 * 1024;

    private final Map<String, byte[]> committed;
    private final SourceTree lying;
    private final BlobId ids;
    private final SortedMap<String, byte[]> bytes = new TreeMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private RecordCheck(Map<String, byte[]> committed, SourceTree lying, BlobId ids) {
        this.committed = committed;
        this.lying = lying;
        this.ids = ids;
    }

    /**
     * What was found.
     *
     * @param bytes of every file, by path; of a record that is nowhere to be had as it was, those of the commit
     * @param doubts about records that the commit does not have as the site shows them, sorted by path
     */
    public record Found(SortedMap<String, byte[]> bytes, List<Doubt> doubts) {
        /** Whether all is there that the site was made from. */
        public boolean isWhole() {
            return doubts.stream().allMatch(Doubt::isAtHand);
        }
    }

    /** @param committed all files of the commit by path; none if the site names none */
    public static Found of(Manifest manifest, Map<String, byte[]> committed, SourceTree lying, BlobId ids)
            throws IOException {
        RecordCheck check = new RecordCheck(committed, lying, ids);
        check.bytes.putAll(committed);
        Map<String, RecordFile> named = new TreeMap<>();
        manifest.records().forEach(each -> named.put(each.path(), each));
        for (RecordFile each : named.values()) {
            check.find(each);
        }
        for (String path : committed.keySet()) {
            if (path.endsWith(".yaml") && !path.contains("/.") && !named.containsKey(path)) {
                check.doubts.add(new Doubt(path, Kind.LEFT_OUT, true));
                check.bytes.remove(path);
            }
        }
        check.doubts.sort(Doubt.ORDER);
        return new Found(check.bytes, List.copyOf(check.doubts));
    }

    private void find(RecordFile record) throws IOException {
        Optional<byte[]> inCommit = Optional.ofNullable(committed.get(record.path()));
        if (inCommit.filter(each -> isOf(record, each)).isPresent()) {
            return;
        }
        Optional<byte[]> here = lying.exists(record.path())
                ? Optional.of(lying.read(record.path(), WHOLE)).filter(each -> isOf(record, each))
                : Optional.empty();
        here.ifPresent(each -> bytes.put(record.path(), each));
        Kind kind = inCommit.isPresent() ? Kind.EDITED : Kind.NEW;
        doubts.add(new Doubt(record.path(), kind, here.isPresent()));
    }

    private boolean isOf(RecordFile record, byte[] content) {
        return Sha256.of(content).equals(record.sha256()) && ids.of(content).equals(record.blob());
    }
}
