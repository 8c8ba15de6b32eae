package org.qingxin.site.part;

import java.util.Optional;
import org.qingxin.derive.duty.Deadline;
import org.qingxin.derive.duty.ReportWeek;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.wording.DeadlineWords;

/** What is due, leading to where on the site it is fulfilled. */
public final class DeadlineLinks {
    private DeadlineLinks() {}

    /** Its name, leading to where it is fulfilled. */
    public static Link link(Deadline deadline, Edition edition) {
        return new Link(DeadlineWords.label(deadline, edition.words()), href(deadline, edition));
    }

    /** The page that shows the same duty of all units; empty where there is none. */
    public static String page(Deadline deadline, Edition edition) {
        return switch (deadline.kind()) {
            case ANNEX1 ->
                deadline.no()
                        .flatMap(edition.views()::period)
                        .map(period -> Address.of(edition.campaign().id(), period))
                        .orElse(Address.PERIODS);
            case WEEKLY, SPECIAL -> week(deadline, Optional.empty(), edition);
            case SUMMARY -> Address.BRIEFINGS;
            default -> "";
        };
    }

    private static String href(Deadline deadline, Edition edition) {
        return switch (deadline.kind()) {
            case ANNEX1 ->
                deadline.no()
                        .flatMap(edition.views()::period)
                        .map(period -> Address.of(edition.campaign().id(), period, deadline.owner()))
                        .orElse(Address.PERIODS);
            case WEEKLY -> week(deadline, Optional.of(deadline.owner()), edition);
            case SUMMARY -> Address.BRIEFINGS;
            default -> {
                String about = about(deadline, edition).href();
                yield about.isEmpty() ? Address.of(deadline.owner()) : about;
            }
        };
    }

    /** A week that has not begun has no page. */
    private static String week(Deadline deadline, Optional<Id.Unit> unit, Edition edition) {
        if (!ReportWeek.hasBegun(deadline.due(), edition.asOf())) {
            return Address.BRIEFINGS;
        }
        return unit.map(each -> Address.week(deadline.due(), each)).orElse(Address.week(deadline.due()));
    }

    /** The case, the held compensation or the supervision that it is about. */
    public static Link about(Deadline deadline, Edition edition) {
        return deadline.about().stream()
                .filter(id -> id instanceof Id.Case || id instanceof Id.Compensation || id instanceof Id.Supervision)
                .findFirst()
                .flatMap(new Places(edition)::of)
                .orElse(Link.plain(""));
    }
}
