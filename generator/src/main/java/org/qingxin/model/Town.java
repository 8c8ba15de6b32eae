package org.qingxin.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * {@code data/town.yaml}: whose site this is.
 *
 * @param prefix upper-case letters that begin the ids of this town's records, such as {@code HG}
 * @param timeZone the zone in which a day begins and ends, such as {@code Asia/Shanghai}
 * @param asOf the day every view tells, inclusive; absent means the day of the build
 * @param demo whether cases, employers, projects and figures are invented; the site says so on every page
 * @param checks where the town takes a check more or less seriously than the program does
 */
public record Town(
        Id.Town id,
        String name,
        String district,
        String prefix,
        Optional<String> regionCode,
        String timeZone,
        Id.Campaign campaign,
        Optional<LocalDate> asOf,
        boolean demo,
        Optional<GitHost> host,
        List<Check> checks)
        implements TownRecord {

    /** The time zone; empty where there is none of that name. */
    public Optional<ZoneId> zone() {
        return Optional.of(timeZone)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    /**
     * Where the repository can be read and edited in a browser.
     *
     * @param url the repository's page; absent only where there is no such place
     * @param branch the branch that holds the record; absent only where there is no such place
     */
    public record GitHost(Kind kind, Optional<String> url, Optional<String> branch) {
        public enum Kind implements Coded {
            GITHUB,
            GITLAB,
            GITEA,
            GITEE,
            NONE
        }
    }

    /**
     * How seriously the town takes a check.
     *
     * @param code such as {@code N613}
     */
    public record Check(String code, Weight severity, String reason) {
        public enum Weight implements Coded {
            ERROR,
            WARNING
        }
    }
}
