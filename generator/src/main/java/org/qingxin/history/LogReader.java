package org.qingxin.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.qingxin.history.FieldChange.Added;
import org.qingxin.history.FieldChange.Removed;
import org.qingxin.history.FieldChange.Reordered;
import org.qingxin.history.FieldChange.Replaced;
import org.qingxin.history.Message.Trailer;
import org.qingxin.history.Value.Fields;
import org.qingxin.history.Value.Items;
import org.qingxin.history.Value.Num;
import org.qingxin.history.Value.Text;
import org.qingxin.history.Value.Truth;
import org.qingxin.history.Where.Field;
import org.qingxin.history.Where.Item;
import org.qingxin.history.signature.Signing;

/** Reads what {@link LogWriter} wrote. Of other bytes it makes nothing of use, so they are to be told apart before. */
final class LogReader {
    /** What a text has for a mark when it is not known any more which number it hides. */
    static final int FORGOTTEN = 1;

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int at;

    LogReader(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    List<CommitChanges> commits() {
        return all(() -> new CommitChanges(commit(), all(this::record)));
    }

    String text() {
        int known = number();
        if (known > 0) {
            return texts.get(known - 1);
        }
        int length = number();
        String text = new String(bytes, at, length, UTF_8);
        at += length;
        texts.add(text);
        return text;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    private <T> List<T> all(Supplier<T> reader) {
        int size = number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reader.get());
        }
        return items;
    }

    private <T> Optional<T> optional(Supplier<T> reader) {
        return number() == 0 ? Optional.empty() : Optional.of(reader.get());
    }

    private Commit commit() {
        String id = text();
        List<String> parents = all(this::text);
        Stamp author = stamp();
        Stamp committer = stamp();
        Message message = new Message(text(), text(), all(() -> new Trailer(text(), text())));
        return new Commit(
                id, parents, author, committer, message, all(this::stamp), optional(this::signing), number() == 1);
    }

    private Signing signing() {
        return new Signing(Signing.Kind.valueOf(text()), Signing.Verdict.valueOf(text()), text(), text());
    }

    private Stamp stamp() {
        return new Stamp(text(), text(), text());
    }

    private RecordChange record() {
        RecordName name = new RecordName(text(), text());
        RecordChange.Kind kind = RecordChange.Kind.valueOf(text());
        return new RecordChange(name, kind, optional(this::version), optional(this::version), all(this::field));
    }

    private Version version() {
        return new Version(text(), text(), Version.State.valueOf(text()));
    }

    private FieldChange field() {
        int kind = number();
        Where at = new Where(all(this::step));
        return switch (kind) {
            case LogWriter.ADDED -> new Added(at, value(), number());
            case LogWriter.REMOVED -> new Removed(at, value());
            case LogWriter.REPLACED -> new Replaced(at, value(), value());
            default -> new Reordered(at, all(this::item), all(this::item));
        };
    }

    private Where.Step step() {
        int ordinal = number();
        return ordinal == 0 ? new Field(text()) : new Item(all(this::text), ordinal);
    }

    private Item item() {
        int ordinal = number();
        return new Item(all(this::text), ordinal);
    }

    private Value value() {
        return switch (number()) {
            case LogWriter.TEXT -> new Text(text());
            case LogWriter.HIDDEN -> new Text(text(), FORGOTTEN);
            case LogWriter.NUMBER -> new Num(new BigDecimal(text()));
            case LogWriter.YES -> new Truth(true);
            case LogWriter.NO -> new Truth(false);
            case LogWriter.ITEMS -> new Items(all(this::value));
            default -> fields();
        };
    }

    private Fields fields() {
        int size = number();
        Map<String, Value> fields = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            fields.put(text(), value());
        }
        return new Fields(fields);
    }
}
