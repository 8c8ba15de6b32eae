package org.qingxin.finding;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of mistake, under a stable code that is never used again for another. Y1: file and YAML, S2: shape, F3:
 * formats and personal numbers, R4: identity and references, D5: course of a case, N6: numbers, T9: the program's surroundings and itself.
 */
public enum Code {
    UNREADABLE("Y101"),
    NOT_UTF8("Y102"),
    BYTE_ORDER_MARK("Y103", Severity.WARNING),
    UTF16("Y104"),
    TOO_LARGE("Y105"),
    CONTROL_CHARACTER("Y106"),
    MOJIBAKE("Y107"),
    CONFLICT_MARKER("Y108"),
    LINE_TOO_LONG("Y109"),
    DUPLICATE_KEY("Y110"),
    SECOND_DOCUMENT("Y111"),
    ANCHOR_OR_ALIAS("Y112"),
    TAG("Y113"),
    MERGE_KEY("Y114"),
    DIRECTIVE("Y115"),
    ODD_BOOLEAN("Y116"),
    ODD_NUMBER("Y117"),
    EMPTY_VALUE("Y118"),
    TOO_DEEP("Y119"),
    NOT_A_RECORD("Y120"),
    SYNTAX("Y121"),
    TAB_INDENT("Y122"),
    FULL_WIDTH_COLON("Y123"),
    QUOTES_NEEDED("Y124"),
    COLON_IN_VALUE("Y125"),
    INVISIBLE_CHARACTER("Y126"),
    CUT_BY_COMMENT("Y127", Severity.WARNING),
    COMPLEX_KEY("Y128"),
    NEVER_CLOSED("Y129"),
    NO_RECORDS("Y130"),
    STRAY_FILE("Y131"),
    NO_SPACE_AFTER_COLON("Y132"),

    UNKNOWN_FIELD("S201"),
    MISSPELT_FIELD("S202"),
    MISSING_FIELD("S203"),
    WRONG_TYPE("S204"),
    NOT_IN_LIST("S205"),
    BAD_FORM("S206"),
    OUT_OF_RANGE("S207"),
    BAD_LENGTH("S208"),
    BAD_COUNT("S209"),
    NOT_ALLOWED_HERE("S210"),
    MISSING_HERE("S211"),
    UNSCHEMATIC("S219"),

    BAD_DATE("F301"),
    BAD_CREDIT_CODE("F302"),
    ODD_YEAR("F303"),
    UNKNOWN_TIME_ZONE("F304"),
    RESIDENT_ID("F311"),
    DOUBTFUL_RESIDENT_ID("F312", Severity.WARNING),
    MOBILE_NUMBER("F313"),
    BANK_CARD("F314"),

    ID_IS_NOT_FILE_NAME("R401"),
    ID_USED_TWICE("R402"),
    UNKNOWN_REFERENCE("R404"),
    NO_TOWN("R405"),
    NOT_OWED("R406"),
    NO_SUCH_PERIOD("R407"),
    ID_TELLS_OTHERWISE("R408"),
    SAME_CLUE("R409", Severity.WARNING),
    UNIT_WITHOUT_CONTACT("R410"),
    NOT_IN_ANNEX5("R411"),
    ACCOUNT_OF_OTHER_TOWN("R412", Severity.WARNING),
    SECOND_ACCOUNT("R413", Severity.WARNING),
    MISSING_PARAMETERS("R420"),
    MONTH_TWICE("R421", Severity.WARNING),
    UNKNOWN_CODE("R430"),
    CODE_NOT_TO_LOWER("R431"),
    CODE_SET_TWICE("R432"),
    CODE_NOT_TO_WAIVE("R433"),
    WAIVED_RECORD_UNKNOWN("R434"),
    WAIVER_ENDS_EARLY("R435"),
    WAIVER_EXPIRED("R436", Severity.WARNING),
    WAIVER_IDLE("R437", Severity.WARNING),

    FIRST_EVENT("D501"),
    EVENT_OUT_OF_ORDER("D502"),
    EVENT_IN_FUTURE("D503"),
    BAD_TRANSITION("D504"),
    BAD_ACTING_UNIT("D505"),
    CLOSED_UNSETTLED("D506"),
    CLOSED_ON_WRONG_BASIS("D507"),
    PAYMENT_WITHOUT_PROOF("D508"),
    VERIFIED_WITHOUT_SHEET("D509"),
    BAD_CORRECTION("D510"),
    PERIOD_REVERSED("D511"),
    PERIODS_APART("D512"),
    DUE_BEFORE_END("D513"),
    AGREEMENT_WITHOUT_PAPER("D514"),
    ACT_WITHOUT_PAPER("D515"),
    REFERRED_WITHOUT_ORDER("D516"),
    REFERRED_BELOW_THRESHOLD("D517", Severity.WARNING),
    SHEET_AGAINST_PROJECT("D518"),
    SHEET_AGAINST_INCIDENT("D519"),
    SHEET_AGAINST_SAFEGUARD("D520", Severity.WARNING),
    CHECKER_IS_LEADER("D521", Severity.WARNING),
    TOO_FEW_CHECKERS("D522", Severity.WARNING),
    MONEY_AFTER_CLOSING("D523", Severity.WARNING),
    RECURRED_NOT_REOPENED("D524", Severity.WARNING),
    HOLD_OUT_OF_ORDER("D525"),
    RELEASED_BEFORE_WAGES("D526"),
    RELEASED_WHILE_OWING("D527"),
    REPORT_BEFORE_PERIOD_END("D528"),
    BLACKLIST_TERM("D529"),
    BLACKLIST_WITHOUT_GROUND("D530"),
    ENFORCED_OUT_OF_TIME("D531", Severity.WARNING),
    FILED_AFTER_LIMITATION("D532", Severity.WARNING),
    FOUND_WITHOUT_INSPECTION("D533", Severity.WARNING),
    PUBLISHED_LATE("D534", Severity.WARNING),
    DAY_FAR_OFF("D535", Severity.WARNING),
    ENTRY_TWICE("D536", Severity.WARNING),
    CASE_STANDS_STILL("D537", Severity.WARNING),
    RECORD_IN_FUTURE("D538", Severity.WARNING),

    TOO_MANY_DECIMALS("N601"),
    MIGRANTS_EXCEED_ALL("N602"),
    PEOPLE_WITHOUT_MONEY("N603"),
    PAID_BEYOND_VERIFIED("N604"),
    TOTAL_IS_NOT_SUM("N605"),
    CELL_EXCEEDS_WHOLE("N606"),
    CELLS_NOT_ZERO_TOGETHER("N607"),
    FEWER_PEOPLE_THAN_EMPLOYERS("N608"),
    EMPLOYERS_WITHOUT_PEOPLE("N609", Severity.WARNING),
    ALL_MIGRANTS_NOT_ALL_MONEY("N610"),
    OTHER_ITEM_CONTRADICTS("N611"),
    CREDIT_COUNT_DIFFERS("N612"),
    REPORT_DIFFERS("N613", Severity.WARNING),
    OTHER_ITEM_DIFFERS("N614", Severity.WARNING),
    AGREEMENT_NOT_OUTSTANDING("N615"),
    RECOVERED_BEYOND_ADVANCED("N616", Severity.WARNING),
    UNLIKELY_PER_HEAD("N617", Severity.WARNING),
    EXTRA_BEYOND_LIMIT("N618"),
    ACTS_WITHOUT_GROUND("N619", Severity.WARNING),
    RECOVERED_BEYOND_ARREARS("N620", Severity.WARNING),
    ITEM_BEYOND_CONSTRUCTION("N621", Severity.WARNING),
    WHOLE_AGAINST_PERIODS("N622"),
    COST_TOO_SMALL("N623", Severity.WARNING),
    DIGIT_SLIP("N624", Severity.WARNING),
    DEPOSIT_NOT_ITS_SHARE("N625", Severity.WARNING),

    BROKEN_SCHEMA("T901"),
    NO_SCHEMA("T902"),
    NOT_A_SITE("T910"),
    OUTPUT_BUSY("T911"),
    NO_PERMISSION("T912"),
    NO_SUCH_PATH("T913"),
    DISK_TROUBLE("T914"),
    BROKEN_TEMPLATE("T920"),
    NO_GIT("T930"),
    NO_REPOSITORY("T931"),
    NO_SUCH_COMMIT("T932"),
    SHALLOW_CLONE("T933"),
    UNRELATED_COMMIT("T934"),
    GIT_FAILED("T935"),
    OWN_FAULT("T999");

    private final String id;
    private final Severity severity;

    Code(String id) {
        this(id, Severity.ERROR);
    }

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The code of this name, such as {@code R404}. */
    public static Optional<Code> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /** What is printed, such as {@code R404}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
