package org.qingxin.validate;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Suggestion;
import org.qingxin.model.Dataset;
import org.qingxin.model.Id;
import org.qingxin.model.RecordType;
import org.qingxin.model.Town;
import org.qingxin.model.Unit;
import org.qingxin.source.Quotes;
import org.qingxin.source.SourceTree;

/** New records to begin with: the next free id, the right folder, everything that is known already. */
public final class Drafts {
    /** Fields that hold the day on which the record begins. */
    private static final List<String> DAYS = List.of("on", "filledOn", "sentOn", "heldOn", "decidedOn");

    /** Fields that hold the unit whose record it is. */
    private static final List<String> UNITS = List.of("unit", "by", "countedBy", "firstUnit");

    private final Schemas schemas;
    private final Dataset records;
    private final List<String> files;

    /**
     * Of records that are read already.
     *
     * @param files paths of all records
     */
    public static Drafts of(SourceTree schemas, Dataset records, Collection<String> files) throws SchemaException {
        return new Drafts(Schemas.load(schemas), records, List.copyOf(files));
    }

    Drafts(Schemas schemas, Dataset records, List<String> files) {
        this.schemas = schemas;
        this.records = records;
        this.files = files;
    }

    /** @throws SchemaException if a schema is missing or broken */
    public static Drafts of(SourceTree schemas, SourceTree data) throws SchemaException, IOException {
        Schemas compiled = Schemas.load(schemas);
        List<String> files = data.survey().files().stream()
                .filter(each -> DataLayout.typeOf(each).isPresent())
                .toList();
        return new Drafts(compiled, new Loader(data, compiled).load().dataset(), files);
    }

    /**
     * What is to be begun.
     *
     * @param unit whose record it is
     * @param on the day it begins, which also tells the year of its id
     * @param id for records that are named, not numbered
     * @param values of fields that are known, as a file spells them
     */
    public record Wish(
            RecordType type, Optional<String> unit, LocalDate on, Optional<String> id, Map<String, String> values) {
        public Wish(RecordType type, Optional<String> unit, LocalDate on, Optional<String> id) {
            this(type, unit, on, id, Map.of());
        }
    }

    /**
     * @param path relative to the records
     * @param open what the fields are called that have yet to be filled in, by their names
     */
    public record Draft(String path, String text, Map<String, Arg> open) {
        /** The text without its explanations and without what may be left out: short enough for an address. */
        public String bare() {
            return text.lines()
                    .filter(each -> !each.strip().startsWith("#") || each.equals(modeline()))
                    .collect(Collectors.joining("\n", "", "\n"));
        }

        private String modeline() {
            return text.lines().findFirst().orElse("");
        }
    }

    /** What is asked for cannot be begun; says why in both languages. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Arg reason;

        RefusedException(Arg reason) {
            super(reason.en());
            this.reason = reason;
        }

        public Arg reason() {
            return reason;
        }
    }

    /** Where the town's days begin and end. */
    public ZoneId zone() {
        return records.town().flatMap(Town::zone).orElse(ZoneOffset.UTC);
    }

    /** The day that the town pins, if it does. */
    public Optional<LocalDate> asOf() {
        return records.town().flatMap(Town::asOf);
    }

    /** The next case of every unit that takes complaints and can be given an id. */
    public Map<Id.Unit, Draft> cases(LocalDate on, boolean english) {
        Map<Id.Unit, Draft> drafts = new LinkedHashMap<>();
        for (Unit each : records.units()) {
            if (each.intake() || each.isVillage()) {
                Optional<String> unit = Optional.of(each.id().value());
                beginning(new Wish(RecordType.CASE, unit, on, Optional.empty()), english)
                        .ifPresent(draft -> drafts.put(each.id(), draft));
            }
        }
        return drafts;
    }

    private Optional<Draft> beginning(Wish wish, boolean english) {
        try {
            return Optional.of(draft(wish, english));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    public Draft draft(Wish wish, boolean english) throws RefusedException {
        Optional<Unit> unit =
                wish.unit().isPresent() ? Optional.of(unit(wish.unit().get())) : Optional.empty();
        DraftPlace place = new DraftPlace(records, files, wish, unit);
        String path = place.path();
        checkId(wish, DataLayout.idOf(path));
        DraftText draft = new DraftText(known(wish, unit, place, path), wish.values(), english);
        SchemaPart schema = schemas.part(wish.type());
        return new Draft(path, draft.of(wish.type(), schema, Modeline.of(path, wish.type())), draft.open(schema));
    }

    /** As these, with one record more that takes its number. */
    public Drafts and(Draft draft) {
        List<String> more = new ArrayList<>(files);
        more.add(draft.path());
        return new Drafts(schemas, records, List.copyOf(more));
    }

    private void checkId(Wish wish, String id) throws RefusedException {
        if (!wish.id().orElse(id).equals(id)) {
            throw new RefusedException(Arg.of("编号只能是 `" + id + "`", "the id can only be `" + id + "`"));
        }
        String pattern = schemas.part(wish.type())
                .property("id")
                .map(each -> each.json().optString("pattern", ".*"))
                .orElse(".*");
        if (!id.matches(pattern)) {
            throw new RefusedException(Arg.of("编号 `" + id + "` 不合规范 " + pattern, "`" + id + "` is no id " + pattern));
        }
    }

    private Unit unit(String id) throws RefusedException {
        Optional<Unit> found = records.unit(new Id.Unit(id));
        if (found.isPresent()) {
            return found.get();
        }
        List<String> ids =
                records.units().stream().map(each -> each.id().value()).toList();
        Arg nearest = FieldWords.didYouMean(Suggestion.nearest(id, ids));
        throw new RefusedException(Arg.of("没有单位 `" + id + "`" + nearest.zh(), "no unit `" + id + "`" + nearest.en()));
    }

    private Map<String, String> known(Wish wish, Optional<Unit> unit, DraftPlace place, String path)
            throws RefusedException {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("id", Quotes.spell(DataLayout.idOf(path)));
        records.currentCampaign()
                .ifPresent(each -> known.put("campaign", Quotes.spell(each.id().value())));
        DAYS.forEach(name -> known.put(name, wish.on().toString()));
        unit.ifPresent(each -> UNITS.forEach(name -> known.put(name, each.id().value())));
        unit.filter(Unit::isVillage)
                .ifPresent(each -> known.put("village", each.id().value()));
        switch (wish.type()) {
            case REPORT -> known.put("period", String.valueOf(place.period()));
            case BRIEFING -> {
                known.put("kind", "weekly");
                known.put("week", place.week().toString());
            }
            case CALENDAR -> known.put("year", DataLayout.idOf(path));
            default -> {
                // nothing more is known of the others
            }
        }
        return known;
    }
}
