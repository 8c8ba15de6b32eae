package org.qingxin.intake;

import java.util.Map;
import java.util.Optional;
import org.qingxin.model.Id;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.ParsedFile;
import org.qingxin.source.RecordReader;
import org.qingxin.source.SourceTree;
import org.qingxin.validate.Drafts;
import org.qingxin.wording.Words;

/**
 * The records that forms are held against, all of them sound.
 *
 * @param origins the file of each record
 */
record Records(Words words, SourceTree data, Map<Id, String> origins, Drafts drafts) {
    Records {
        origins = Map.copyOf(origins);
    }

    /** A record as it is written. */
    record File(String path, MapNode root, String text) {}

    File file(Id id) {
        String path = Optional.ofNullable(origins.get(id)).orElseThrow();
        ParsedFile file = new RecordReader(data).read(path);
        return new File(path, file.root().orElseThrow(), file.text());
    }
}
