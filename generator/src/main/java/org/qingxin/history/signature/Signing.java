package org.qingxin.history.signature;

/**
 * A signature and what it is worth.
 *
 * @param by who it is, as the list of signers calls the owner of the key: mostly an address; empty if the key is on no list
 * @param key fingerprint of the key, {@code SHA256:…}; empty if none can be told
 */
public record Signing(Kind kind, Verdict verdict, String by, String key) {
    private static final int BRIEF = "SHA256:".length() + 12;

    /** Kinds of signature. */
    public enum Kind {
        OPENPGP,
        SSH,
        X509,
        UNKNOWN
    }

    /** What became of checking it. */
    public enum Verdict {
        /** It is of these very bytes, by a key that was on the list for this purpose at this time. */
        GOOD,
        /** It is of these very bytes, by a key that is on no line of the list. */
        UNKNOWN_KEY,
        /** The key is on the list, for another time than that of the commit. */
        OUT_OF_TIME,
        /** It is of these very bytes, and there was no list that could say whose it is. */
        NO_LIST,
        /** It was not made for commits, or the key is not on the list for them. */
        OTHER_PURPOSE,
        /** It is not of these bytes, or nothing that could be a signature. */
        BROKEN,
        /** Nothing is found out here: a kind that only other programs check, or something is missing for it. */
        NOT_JUDGED;

        /** Whether somebody has to look into it: it claims what is not so. */
        public boolean isBad() {
            return this == BROKEN || this == OTHER_PURPOSE;
        }
    }

    static Signing of(Verdict verdict, String key) {
        return new Signing(Kind.SSH, verdict, "", key);
    }

    /** One that only other programs can check. */
    static Signing notJudged(Kind kind) {
        return new Signing(kind, Verdict.NOT_JUDGED, "", "");
    }

    /** As much of the fingerprint as keys are told apart by. */
    public String briefKey() {
        return key.substring(0, Math.min(BRIEF, key.length()));
    }

    public boolean isGood() {
        return verdict == Verdict.GOOD;
    }
}
