package org.qingxin.model;

import java.util.List;
import java.util.Optional;

/**
 * A case of unpaid wages (欠薪案件). Its course is its {@code timeline}; stage, settlement, lateness and title are
 * derived and never stored.
 *
 * @param unit the unit that registered it and in whose folder the file lies
 * @param countedBy the unit whose Annex 1 counts it, so that it is counted once
 * @param village where the arrears arose
 * @param employer the employer that owes
 * @param sheet Annex 4 (欠薪案件线索核查表), needed from verification on
 */
public record ArrearsCase(
        Id.Case id,
        Id.Campaign campaign,
        Id.Unit unit,
        Id.Unit countedBy,
        Id.Unit village,
        Source source,
        Id.Employer employer,
        Optional<Id.Project> project,
        Claim claim,
        Optional<Representative> representative,
        Optional<KeyCase> keyCase,
        List<Liable> liable,
        Optional<Sheet> sheet,
        Optional<Id.Incident> incident,
        List<TimelineEntry> timeline)
        implements TownRecord {

    /**
     * How the clue came.
     *
     * @param firstUnit the unit first asked, which owns the reply (首问负责制)
     * @param externalNo number in the platform it came from
     */
    public record Source(
            Channel channel, Id.Unit firstUnit, Kind kind, Optional<String> externalNo, boolean remoteChannelsTold) {
        public enum Channel implements Coded {
            HOTLINE,
            WINDOW,
            PETITION,
            NATIONAL_CLUE,
            CQ_HRSS_APP,
            MAIL,
            GOV_HOTLINE,
            HRSS_HOTLINE,
            SUPERIOR,
            INSPECTION,
            SCREENING,
            MEDIA,
            WARNING,
            WECHAT,
            OTHER
        }

        public enum Kind implements Coded {
            COMPLAINT,
            REPORT
        }
    }

    /**
     * What was claimed, kept apart from what is verified.
     *
     * @param from first month owed, such as {@code 2021-08}
     * @param to last month owed, inclusive
     */
    public record Claim(int workers, Money amount, String from, String to, Nature nature) {
        public enum Nature implements Coded {
            WAGE,
            PROJECT_PAYMENT,
            MIXED,
            LABOUR_SERVICE
        }
    }

    /** The workers' representative: masked, with an opaque reference to the paper file. */
    public record Representative(String nameMasked, Optional<String> phoneMasked, String ref) {}

    /** A supervised key case (重点督办案件) and why it is one. */
    public record KeyCase(List<Reason> reasons, Id.Unit supervisor) {
        public enum Reason implements Coded {
            SAFEGUARD,
            AMOUNT,
            HEADCOUNT,
            VILE,
            LONG
        }
    }

    /** Who must pay besides the employer, and on what article of Regulation 724. */
    public record Liable(Id.Employer employer, String basis, Optional<Money> cap) {}
}
