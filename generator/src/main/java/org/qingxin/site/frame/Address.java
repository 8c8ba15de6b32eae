package org.qingxin.site.frame;

import java.time.LocalDate;
import java.time.YearMonth;
import org.qingxin.export.Handout;
import org.qingxin.finding.Code;
import org.qingxin.model.Campaign;
import org.qingxin.model.Id;
import org.qingxin.model.Inspection;
import org.qingxin.model.RecordType;
import org.qingxin.model.RuleSet;

/** Where things are on the site: paths from its root, always ending in a file name so that they open from a folder. */
public final class Address {
    public static final String HOME = "index.html";
    public static final String CASES = "cases/index.html";
    public static final String PROJECTS = "projects/index.html";
    public static final String EMPLOYERS = "employers/index.html";
    public static final String UNITS = "units/index.html";
    /** Annexes of the plan as they are printed, each with what it is about. */
    public static final String ANNEX2 = "projects/annex2.html";

    public static final String SAFEGUARD_FORM = "projects/safeguards.html";
    public static final String ARREARS_LIST = "employers/arrears-list.html";
    public static final String ANNEX3 = "units/annex3.html";
    public static final String ANNEX5 = "units/annex5.html";
    public static final String PERIODS = "periods/index.html";
    public static final String KEY_CASES = "key-cases.html";
    public static final String COMPENSATIONS = "compensations.html";
    public static final String INCIDENTS = "incidents.html";
    public static final String CREDIT = "credit.html";
    public static final String SAFEGUARDS = "safeguards.html";
    public static final String INSPECTIONS = "inspections/index.html";
    public static final String PROBLEMS = "problems.html";
    public static final String WARNINGS = "warnings.html";
    public static final String CALENDAR = "calendar.html";
    public static final String EXPORTS = "exports.html";
    public static final String BRIEFINGS = "briefings/index.html";
    public static final String ASSESSMENT = "assessment.html";
    public static final String SUPERVISION = "supervision.html";
    public static final String ACTIVITIES = "activities.html";
    public static final String PAGES = "pages/index.html";
    public static final String FIELDS = "fields/index.html";
    public static final String CHECKS = "checks/index.html";
    public static final String RULES = "rules.html";
    public static final String CHANGES = "changes/index.html";
    public static final String ABOUT = "about.html";
    /** Of everything that was read and published; written once all else is. */
    public static final String MANIFEST = "manifest.json";

    public static final String SEARCH = "search.html";
    /** Folders of a ledger's parts. */
    public static final String BY_STAGE = "by-stage";

    public static final String BY_LEVEL = "by-level";
    public static final String BY_VILLAGE = "by-village";
    public static final String BY_SETTLEMENT = "by-settlement";
    public static final String BY_CATEGORY = "by-category";

    private Address() {}

    public static String of(Id id) {
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
            case RULE_SET -> RULES + "#" + id.value();
            case CREDIT -> CREDIT + "#" + id.value();
            default -> throw new IllegalArgumentException("no page of its own: " + id);
        };
    }

    /** A file that lies beside the pages. */
    public static String of(Handout file) {
        return "exports/" + file.path();
    }

    /** A village's part of the safeguard ledger, where the town's is too long for one page. */
    public static String safeguardsIn(Id.Unit village) {
        return "safeguards/" + village.value() + ".html";
    }

    /** A village's Annex 2, where the town's is too long for one page. */
    public static String annex2In(Id.Unit village) {
        return "projects/annex2/" + village.value() + ".html";
    }

    /** A village's safeguard ledger as a form, where the town's is too long for one page. */
    public static String safeguardFormOf(Id.Unit village) {
        return "projects/safeguards/" + village.value() + ".html";
    }

    /** The papers of one held compensation. */
    public static String papers(Id.Compensation hold) {
        return "compensations/" + hold.value() + ".html";
    }

    /** The mediation record of a case that came to an agreement. */
    public static String mediation(Id.Case id) {
        return "cases/" + id.value() + "/mediation.html";
    }

    /** What a unit's assessment is made of. */
    public static String assessment(Id.Unit unit) {
        return "assessment/" + unit.value() + ".html";
    }

    /** The case as a file to print. */
    public static String dossier(Id.Case id) {
        return "cases/" + id.value() + "/dossier.html";
    }

    /** All inspections of a unit: a page that no later inspection moves a row away from. */
    public static String inspectionsBy(Id.Unit unit) {
        return "inspections/" + unit.value() + ".html";
    }

    /** An inspection's row on the page of the unit that made it. */
    public static String of(Inspection inspection) {
        return inspectionsBy(inspection.unit()) + "#" + inspection.id().value();
    }

    /** A number's row on the page of all. */
    public static String of(Id.RuleSet set, RuleSet.Parameter parameter) {
        return RULES + "#" + anchor(set, parameter);
    }

    public static String anchor(Id.RuleSet set, RuleSet.Parameter parameter) {
        return set.value() + "-" + parameter.code();
    }

    public static String of(Code code) {
        return "checks/" + code.id() + ".html";
    }

    /** {@code periods/2021-winter-1.html}. */
    public static String of(Id.Campaign campaign, Campaign.Period period) {
        return "periods/" + periodName(campaign, period) + ".html";
    }

    /** A unit's own Annex 1 for a period. */
    public static String of(Id.Campaign campaign, Campaign.Period period, Id.Unit unit) {
        return "periods/" + periodName(campaign, period) + "/" + unit.value() + ".html";
    }

    /** What was known when a period ended, and now. */
    public static String hindsight(Id.Campaign campaign, Campaign.Period period) {
        return "changes/at-" + periodName(campaign, period) + ".html";
    }

    /** One part of a ledger: {@code cases/by-stage/filed.html}. */
    public static String part(String ledger, String folder, String slug) {
        return ledger + "/" + folder + "/" + slug + ".html";
    }

    private static String periodName(Id.Campaign campaign, Campaign.Period period) {
        return campaign.value() + "-" + period.no();
    }

    /** A month of the calendar: {@code calendar/2021-12.html}. */
    public static String of(YearMonth month) {
        return "calendar/" + month + ".html";
    }

    /** What was changed in a month: {@code changes/2022-01.html}, and further pages of it. */
    static String changes(YearMonth month, int no) {
        return "changes/" + month + (no > 1 ? "-p" + no : "") + ".html";
    }

    /** The reports of the week: {@code briefings/2021-12-08.html}. */
    public static String week(LocalDate on) {
        return "briefings/" + on + ".html";
    }

    /** What a unit told in the week, or that it told nothing. */
    public static String week(LocalDate on, Id.Unit unit) {
        return week(on) + "#" + anchor(unit);
    }

    /** What each kind of record asks for. */
    public static String fields(RecordType type) {
        return "fields/" + type.code() + ".html";
    }

    /** The cases of a stage, a village and so on. */
    public static String casesBy(String folder, String part) {
        return part("cases", folder, part);
    }

    public static String anchor(Id.Unit unit) {
        return "u-" + unit.value();
    }

    /** What a page puts before an address to reach it: {@code ../} for each folder it lies in. */
    public static String rootOf(String path) {
        return "../".repeat((int) path.chars().filter(each -> each == '/').count());
    }
}
