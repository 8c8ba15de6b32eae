package org.qingxin.wording.change;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.Once;
import org.qingxin.history.Commit;
import org.qingxin.history.FieldChange;
import org.qingxin.history.RecordChange;
import org.qingxin.history.RecordName;
import org.qingxin.history.Stamp;
import org.qingxin.history.signature.Signing;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Dataset;
import org.qingxin.model.Employer;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.Page;
import org.qingxin.model.Project;
import org.qingxin.model.RecordType;
import org.qingxin.model.TownRecord;
import org.qingxin.model.Unit;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/** What the change log says, in the words of one language and the time of the town. */
public final class ChangeWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int SHORT = 12;
    /** What hosts and git write over a merge. */
    private static final Pattern MERGE = Pattern.compile("^(Merge (pull request|branch|remote)|!\\d+ )");

    private final Words words;
    private final ValueText values;
    private final Places places;
    private final Editors editors;
    private final ZoneId zone;
    private final Supplier<Map<RecordName, TownRecord>> records;

    /** @param guides what the fields of each kind of record are called */
    public ChangeWords(Words words, List<FieldGuide> guides) {
        this.words = words;
        this.values = new ValueText(words);
        this.places = new Places(words, values, guides);
        this.editors = new Editors(words.data());
        this.zone = words.town().zone().orElse(ZoneOffset.UTC);
        this.records = Once.of(() -> byName(words.data()));
    }

    private static Map<RecordName, TownRecord> byName(Dataset data) {
        Map<RecordName, TownRecord> records = new HashMap<>();
        for (RecordType type : RecordType.values()) {
            data.all(type)
                    .forEach(each ->
                            records.put(new RecordName(type.folder(), each.id().value()), each));
        }
        return records;
    }

    public Words words() {
        return words;
    }

    /** As much of an object id as one is told apart by. */
    public static String brief(String id) {
        return id.length() > SHORT ? id.substring(0, SHORT) : id;
    }

    /** The record as it is now; empty for one that is gone or cannot be read. */
    public Optional<TownRecord> record(RecordName name) {
        return Optional.ofNullable(records.get().get(name));
    }

    /** What kind of record it is. */
    public String type(RecordName name) {
        for (RecordType type : RecordType.values()) {
            if (type.folder().equals(name.folder())) {
                return words.labels().of(type);
            }
        }
        return name.folder();
    }

    /** What the record is called today; empty if it has no name besides its number. */
    public String name(RecordName name) {
        return record(name).map(this::name).orElse("");
    }

    private String name(TownRecord record) {
        if (record instanceof ArrearsCase each) {
            Optional<CaseState> state = words.views().state(each.id());
            return state.map(words::title).orElse("");
        } else if (record instanceof Project each) {
            return each.name();
        } else if (record instanceof Employer each) {
            return each.name();
        } else if (record instanceof Unit each) {
            return each.name();
        }
        return record instanceof Page page ? page.title() : "";
    }

    /** What happened to a record, in a word. */
    public String kind(RecordChange change) {
        boolean isMended = change.kind() == RecordChange.Kind.TOUCHED
                && change.before().filter(each -> !each.isReadable()).isPresent();
        String kind = isMended ? words.text("changes.mended") : words.text("changes.kind." + code(change.kind()));
        boolean alsoMoved = change.isMoved() && change.kind() != RecordChange.Kind.MOVED;
        return alsoMoved ? kind + words.text("list.separator") + words.text("changes.alsoMoved") : kind;
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Field by field. */
    public List<ChangeLine> lines(RecordChange change) {
        return change.fields().stream().map(each -> line(change.record(), each)).toList();
    }

    private ChangeLine line(RecordName record, FieldChange change) {
        Places.Place place = places.of(record, change.at());
        if (change instanceof FieldChange.Reordered order) {
            String was = words.text("changes.order", places.order(order.was(), place.field()));
            return new ChangeLine(
                    place.label(), was, words.text("changes.order", places.order(order.is(), place.field())));
        }
        boolean isItem = change.at().isItem();
        String before = change.before()
                .map(each -> values.of(each, place.field(), isItem))
                .orElse("");
        String after = change.after()
                .map(each -> values.of(each, place.field(), isItem))
                .orElse("");
        boolean looksAlike = !before.isEmpty() && before.equals(after);
        return new ChangeLine(place.label(), before, looksAlike ? words.text("changes.hiddenDiffers", after) : after);
    }

    /** 栏目：原值 → 现值. */
    public String sentence(ChangeLine line) {
        String what = line.before().isEmpty()
                ? words.text("changes.added", line.after())
                : line.after().isEmpty()
                        ? words.text("changes.removed", line.before())
                        : words.text("changes.replaced", line.before(), line.after());
        return line.place() + words.text("changes.colon") + what;
    }

    /** Who it claims to be. */
    public Editor editor(Stamp stamp) {
        return editors.of(stamp);
    }

    /** By name, with the unit if the records know it. */
    public String editorName(Stamp stamp) {
        Editor editor = editor(stamp);
        return editor.unit()
                .map(unit -> words.text("changes.editor", editor.name(), words.unitName(unit)))
                .orElse(editor.name());
    }

    /** To the minute, in the town's zone. */
    public String time(Stamp stamp) {
        return stamp.at()
                .map(each -> MINUTE.format(each.atZoneSameInstant(zone)))
                .orElse(Format.NONE);
    }

    /** The day in the town; empty if no calendar has it. */
    public Optional<LocalDate> day(Stamp stamp) {
        return stamp.at().map(each -> each.atZoneSameInstant(zone).toLocalDate());
    }

    /** All who wrote what a commit brought. */
    public String writers(Commit commit) {
        return commit.writers().stream()
                .map(this::editorName)
                .distinct()
                .collect(joining(words.text("list.separator")));
    }

    /** What else is worth knowing of how it came about: who entered it, which program, whether its words are guessed. */
    public List<String> remarks(Commit commit) {
        Optional<String> tool = commit.message().tool().map(each -> words.text("changes.tool", each));
        Optional<String> guessed = commit.isGuessed() ? Optional.of(words.text("changes.guessed")) : Optional.empty();
        return Stream.of(entered(commit), tool, guessed)
                .flatMap(Optional::stream)
                .toList();
    }

    /** That it was entered by somebody else than its author, or long after; empty if it was not. */
    private Optional<String> entered(Commit commit) {
        String by = editorName(commit.committer());
        String wrote = time(commit.author());
        if (commit.isMerge() && !writers(commit).equals(editorName(commit.author()))) {
            return Optional.of(words.text("changes.merged", editorName(commit.author())));
        } else if (!by.equals(editorName(commit.author()))) {
            return Optional.of(words.text("changes.entered", wrote, by));
        }
        return wrote.equals(time(commit.committer()))
                ? Optional.empty()
                : Optional.of(words.text("changes.written", wrote));
    }

    /** What a commit's signature is worth and whose it is. */
    public String signature(Commit commit) {
        Optional<Signing> signed = commit.signed();
        if (signed.isEmpty()) {
            return words.text("changes.unsigned");
        } else if (signed.get().verdict() == Signing.Verdict.NOT_JUDGED) {
            return words.text("changes.signed." + code(signed.get().kind()));
        }
        String by = signed.get().by();
        boolean isCommitter = by.equals(commit.committer().email());
        String whose = by.isEmpty()
                ? signed.get().briefKey()
                : editorName(isCommitter ? commit.committer() : new Stamp(by, by, ""));
        return words.text("changes.verdict." + code(signed.get().verdict()), whose);
    }

    /**
     * Why, as the commit says it; of a merge by a host what stands behind the host's own words. What it says besides, its
     * trailers and the number of its request are left to those who ask for them.
     */
    public String reason(Commit commit) {
        String subject = commit.message().title();
        Optional<String> first = commit.message().body().lines().findFirst();
        return commit.isMerge() && first.isPresent() && MERGE.matcher(subject).find()
                ? first.get()
                : subject.isEmpty() ? words.text("changes.noReason") : subject;
    }
}
