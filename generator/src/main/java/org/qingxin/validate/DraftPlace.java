package org.qingxin.validate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingxin.finding.Arg;
import org.qingxin.model.Campaign;
import org.qingxin.model.Dataset;
import org.qingxin.model.RecordType;
import org.qingxin.model.Town;
import org.qingxin.model.Unit;
import org.qingxin.validate.Drafts.RefusedException;
import org.qingxin.validate.Drafts.Wish;

/**
 * The id of a new record and the folder it belongs in: numbers go on from the highest that the unit and the year have.
 *
 * @param files paths of all records
 */
record DraftPlace(Dataset dataset, List<String> files, Wish wish, Optional<Unit> unit) {
    private static final Map<RecordType, String> LETTERS = Map.of(
            RecordType.EMPLOYER, "E",
            RecordType.PROJECT, "P",
            RecordType.INSPECTION, "I",
            RecordType.COMPENSATION, "B",
            RecordType.INCIDENT, "T",
            RecordType.ACTIVITY, "A",
            RecordType.SUPERVISION, "S",
            RecordType.CREDIT, "X",
            RecordType.WAIVER, "W");

    /** The path relative to the records; the file's name is the id. */
    String path() throws RefusedException {
        String year = String.valueOf(wish.on().getYear());
        String folder = wish.type().folder() + "/";
        return switch (wish.type()) {
            case TOWN -> folder.substring(0, folder.length() - 1);
            case EMPLOYER, PROJECT, WAIVER -> folder + owner().id().value() + "/" + numbered(letter() + owner().abbr());
            case INSPECTION ->
                folder + year + "/" + owner().id().value() + "/" + numbered(letter() + year + "-" + owner().abbr());
            case CASE -> folder + year + "/" + owner().id().value() + "/" + numbered(year + "-" + owner().abbr());
            case COMPENSATION, INCIDENT, ACTIVITY, SUPERVISION, CREDIT -> folder + numbered(letter() + year);
            case REPORT ->
                folder + campaign().id().value() + "/" + period() + "/"
                        + named(campaign().id().value() + "-" + period() + "-"
                                + owner().id().value());
            case BRIEFING ->
                folder + week() + "/" + named(week() + "-" + owner().id().value());
            case CALENDAR -> folder + named(wish.id().orElse(year));
            case CAMPAIGN, UNIT, ACCOUNT, RULE_SET, PAGE ->
                folder + named(wish.id().orElseThrow(this::needsAnId));
        };
    }

    /** The period whose report is due next. */
    int period() throws RefusedException {
        List<Campaign.Period> periods = campaign().periods();
        return periods.stream()
                .filter(each -> !each.due().isBefore(wish.on()))
                .findFirst()
                .or(() -> periods.stream().reduce((first, second) -> second))
                .map(Campaign.Period::no)
                .orElse(1);
    }

    /** The day on which the weekly report is due next; weeks that the campaign leaves out are passed over. */
    LocalDate week() throws RefusedException {
        Campaign.Weekly weekly = campaign().weekly();
        LocalDate first = wish.on().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekly.weekday())));
        Predicate<LocalDate> isSkipped =
                day -> weekly.skip().stream().anyMatch(each -> each.on().equals(day));
        return Stream.iterate(first, day -> day.plusWeeks(1))
                .filter(isSkipped.negate())
                .findFirst()
                .orElse(first);
    }

    private String letter() {
        return LETTERS.getOrDefault(wish.type(), "") + "-";
    }

    private String numbered(String middle) throws RefusedException {
        String prefix = dataset.town().map(Town::prefix).orElseThrow(DraftPlace::noTown);
        String start = prefix + "-" + middle + "-";
        Pattern taken = Pattern.compile(Pattern.quote(start) + "([0-9]{1,8})", Pattern.CASE_INSENSITIVE);
        int highest = files.stream()
                .filter(each -> each.startsWith(wish.type().folder() + "/"))
                .map(each -> taken.matcher(DataLayout.idOf(each)))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
        return named(start + String.format(Locale.ROOT, "%03d", highest + 1));
    }

    private static String named(String id) {
        return id + DataLayout.SUFFIX;
    }

    private Unit owner() throws RefusedException {
        return unit.orElseThrow(() -> new RefusedException(Arg.of(
                "新建" + TypeWords.of(wish.type()).zh() + "要用 --unit 写明单位，如 --unit v-baohong",
                "new " + wish.type().code() + " needs --unit, such as --unit v-baohong")));
    }

    private Campaign campaign() throws RefusedException {
        return dataset.currentCampaign().orElseThrow(DraftPlace::noTown);
    }

    private RefusedException needsAnId() {
        return new RefusedException(Arg.of(
                "新建" + TypeWords.of(wish.type()).zh() + "要用 --id 写明编号",
                "new " + wish.type().code() + " needs --id"));
    }

    private static RefusedException noTown() {
        return new RefusedException(Arg.of(
                "town.yaml 或它所指的专项行动读不出来，编号排不了；先运行 qingxin validate",
                "town.yaml or its campaign cannot be read; run qingxin validate first"));
    }
}
