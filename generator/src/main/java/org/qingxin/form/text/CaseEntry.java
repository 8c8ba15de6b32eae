package org.qingxin.form.text;

import java.util.List;

/**
 * A case in a text. Sums carry their unit; days are written out.
 *
 * @param title the official name, and {@code name} what people call the site or the employer
 * @param verified whether arrears are established, so that {@code workers} and {@code amount} are; as claimed otherwise
 * @param paid wages paid; empty if none
 * @param owing whether something is outstanding: {@code owed} people, {@code outstanding}
 * @param settleBy last day for settling, with {@code daysLate} after or {@code daysLeft} before it
 * @param done what was done in the week, an entry a line
 * @param reporter the unit that owes the week's special report; empty if none is owed
 * @param reported whether it is in
 */
public record CaseEntry(
        String id,
        String title,
        String name,
        String village,
        String stage,
        boolean open,
        boolean verified,
        int workers,
        String amount,
        String paid,
        boolean owing,
        int owed,
        String outstanding,
        String settleBy,
        long daysLate,
        long daysLeft,
        List<String> done,
        String reporter,
        boolean reported) {}
