package org.qingxin.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qingxin.history.FieldChange.Added;
import org.qingxin.history.FieldChange.Reordered;
import org.qingxin.history.Value.Fields;
import org.qingxin.history.Value.Items;
import org.qingxin.history.Value.Num;
import org.qingxin.history.Value.Text;
import org.qingxin.history.Value.Truth;
import org.qingxin.history.Where.Field;
import org.qingxin.history.Where.Item;
import org.qingxin.history.signature.Signing;

/**
 * Commits and what they changed as bytes, which {@link LogReader} reads. A text that was there already is written as its
 * number. Of a hidden number nothing is written but that it is hidden.
 */
final class LogWriter {
    static final int TEXT = 0;
    static final int HIDDEN = 1;
    static final int NUMBER = 2;
    static final int YES = 3;
    static final int NO = 4;
    static final int ITEMS = 5;
    static final int FIELDS = 6;

    static final int ADDED = 0;
    static final int REMOVED = 1;
    static final int REPLACED = 2;
    static final int REORDERED = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();

    byte[] bytes() {
        return out.toByteArray();
    }

    void commits(List<CommitChanges> commits) {
        all(commits, each -> {
            commit(each.commit());
            all(each.records(), this::record);
        });
    }

    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size() + 1);
        number(known == null ? 0 : known);
        if (known == null) {
            byte[] bytes = text.getBytes(UTF_8);
            number(bytes.length);
            out.writeBytes(bytes);
        }
    }

    /** Seven bits in a byte, the lowest first. */
    void number(int number) {
        int left = number;
        while ((left & ~0x7f) != 0) {
            out.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }

    private <T> void all(Collection<T> items, Consumer<T> writer) {
        number(items.size());
        items.forEach(writer);
    }

    private <T> void optional(Optional<T> value, Consumer<T> writer) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(writer);
    }

    private void commit(Commit commit) {
        text(commit.id());
        all(commit.parents(), this::text);
        stamp(commit.author());
        stamp(commit.committer());
        text(commit.message().subject());
        text(commit.message().body());
        all(commit.message().trailers(), each -> {
            text(each.name());
            text(each.value());
        });
        all(commit.writers(), this::stamp);
        optional(commit.signed(), this::signing);
        number(commit.isGuessed() ? 1 : 0);
    }

    private void signing(Signing signing) {
        text(signing.kind().name());
        text(signing.verdict().name());
        text(signing.by());
        text(signing.key());
    }

    private void stamp(Stamp stamp) {
        text(stamp.name());
        text(stamp.email());
        text(stamp.time());
    }

    private void record(RecordChange change) {
        text(change.record().folder());
        text(change.record().id());
        text(change.kind().name());
        optional(change.before(), this::version);
        optional(change.after(), this::version);
        all(change.fields(), this::field);
    }

    private void version(Version version) {
        text(version.path());
        text(version.blob());
        text(version.state().name());
    }

    private void field(FieldChange change) {
        if (change instanceof Reordered order) {
            number(REORDERED);
            where(order.at());
            all(order.was(), this::item);
            all(order.is(), this::item);
            return;
        }
        boolean isAdded = change instanceof Added;
        number(isAdded ? ADDED : change.after().isEmpty() ? REMOVED : REPLACED);
        where(change.at());
        change.before().ifPresent(this::value);
        change.after().ifPresent(this::value);
        if (change instanceof Added added) {
            number(added.position());
        }
    }

    private void where(Where where) {
        all(where.steps(), step -> {
            if (step instanceof Field field) {
                number(0);
                text(field.name());
            } else {
                item((Item) step);
            }
        });
    }

    /** Its ordinal, which is 1 at least, tells it from a field. */
    private void item(Item item) {
        number(item.ordinal());
        all(item.key(), this::text);
    }

    private void value(Value value) {
        if (value instanceof Text text) {
            number(text.mark() == 0 ? TEXT : HIDDEN);
            text(text.text());
        } else if (value instanceof Num num) {
            number(NUMBER);
            text(num.number().toPlainString());
        } else if (value instanceof Truth truth) {
            number(truth.isTrue() ? YES : NO);
        } else if (value instanceof Items list) {
            number(ITEMS);
            all(list.items(), this::value);
        } else {
            number(FIELDS);
            all(((Fields) value).fields().entrySet(), each -> {
                text(each.getKey());
                value(each.getValue());
            });
        }
    }
}
