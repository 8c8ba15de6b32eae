package org.qingxin.site;

import java.time.LocalDate;
import java.time.YearMonth;
import org.qingxin.finding.Code;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;

/** Where things are on the site: paths from its root, always ending in a file name so that they open from a folder. */
final class Address {
    static final String HOME = "index.html";
    static final String CASES = "cases/index.html";
    static final String PROJECTS = "projects/index.html";
    static final String EMPLOYERS = "employers/index.html";
    static final String UNITS = "units/index.html";
    static final String PERIODS = "periods/index.html";
    static final String KEY_CASES = "key-cases.html";
    static final String COMPENSATIONS = "compensations.html";
    static final String INCIDENTS = "incidents.html";
    static final String CREDIT = "credit.html";
    static final String SAFEGUARDS = "safeguards.html";
    static final String INSPECTIONS = "inspections/index.html";
    static final String PROBLEMS = "problems.html";
    static final String WARNINGS = "warnings.html";
    static final String CALENDAR = "calendar.html";
    static final String BRIEFINGS = "briefings/index.html";
    static final String ASSESSMENT = "assessment.html";
    static final String SUPERVISION = "supervision.html";
    static final String ACTIVITIES = "activities.html";
    static final String PAGES = "pages/index.html";
    static final String FIELDS = "fields/index.html";
    static final String CHECKS = "checks/index.html";
    static final String ABOUT = "about.html";
    static final String SEARCH = "search.html";

    private Address() {}

    static String of(Id id) {
        return switch (id.type()) {
            case CASE -> "cases/" + id.value() + ".html";
            case PROJECT -> "projects/" + id.value() + ".html";
            case EMPLOYER -> "employers/" + id.value() + ".html";
            case UNIT -> "units/" + id.value() + ".html";
            case PAGE -> "pages/" + id.value() + ".html";
            case COMPENSATION -> COMPENSATIONS + "#" + id.value();
            case INCIDENT -> INCIDENTS + "#" + id.value();
            case SUPERVISION -> SUPERVISION + "#" + id.value();
            case ACTIVITY -> ACTIVITIES + "#" + id.value();
            case CREDIT -> CREDIT + "#" + id.value();
            default -> throw new IllegalArgumentException("no page of its own: " + id);
        };
    }

    /** A village's part of the safeguard ledger, where the town's is too long for one page. */
    static String safeguardsIn(Id.Unit village) {
        return "safeguards/" + village.value() + ".html";
    }

    /** The case as a file to print. */
    static String dossier(Id.Case id) {
        return "cases/" + id.value() + "/dossier.html";
    }

    /** All inspections of a unit: a page that no later inspection moves a row away from. */
    static String inspectionsBy(Id.Unit unit) {
        return "inspections/" + unit.value() + ".html";
    }

    /** An inspection's row on the page of the unit that made it. */
    static String of(Inspection inspection) {
        return inspectionsBy(inspection.unit()) + "#" + inspection.id().value();
    }

    static String of(Code code) {
        return "checks/" + code.id() + ".html";
    }

    /** {@code periods/2021-winter-1.html}. */
    static String of(Id.Campaign campaign, Campaign.Period period) {
        return "periods/" + periodName(campaign, period) + ".html";
    }

    /** A unit's own Annex 1 for a period. */
    static String of(Id.Campaign campaign, Campaign.Period period, Id.Unit unit) {
        return "periods/" + periodName(campaign, period) + "/" + unit.value() + ".html";
    }

    /** One part of a ledger: {@code cases/by-stage/filed.html}. */
    static String part(String ledger, String folder, String slug) {
        return ledger + "/" + folder + "/" + slug + ".html";
    }

    private static String periodName(Id.Campaign campaign, Campaign.Period period) {
        return campaign.value() + "-" + period.no();
    }

    /** A month of the calendar: {@code calendar/2021-12.html}. */
    static String of(YearMonth month) {
        return "calendar/" + month + ".html";
    }

    /** The reports of the week: {@code briefings/2021-12-08.html}. */
    static String week(LocalDate on) {
        return "briefings/" + on + ".html";
    }

    /** What a unit told in the week, or that it told nothing. */
    static String week(LocalDate on, Id.Unit unit) {
        return week(on) + "#" + anchor(unit);
    }

    static String anchor(Id.Unit unit) {
        return "u-" + unit.value();
    }

    /** What a page puts before an address to reach it: {@code ../} for each folder it lies in. */
    static String rootOf(String path) {
        return "../".repeat((int) path.chars().filter(each -> each == '/').count());
    }
}
