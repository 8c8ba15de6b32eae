package org.qingxin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper that stands behind an entry: its kind, its number as printed (〔〕 and all), its day, and where it went. The
 * paper itself stays in the cabinet named by {@code place}.
 */
public record Document(
        Kind kind,
        Optional<String> no,
        LocalDate on,
        Optional<Id.Unit> from,
        List<Id.Unit> to,
        Optional<String> place) {
    /** Kinds of paper, domain notes §7.11. */
    public enum Kind implements Coded {
        ARREARS_LIST,
        MEDIATION,
        PAY_ON_BEHALF_NOTICE,
        FEEDBACK,
        FILING_FORM,
        ORDER,
        DECISION,
        PENALTY,
        REFERRAL,
        REPLY,
        BANK_SLIP,
        SIGNED_LIST,
        RECEIPT,
        REPORT,
        OTHER
    }
}
