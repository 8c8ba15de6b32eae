package org.qingxin.form.text;

import java.util.List;

/**
 * A special report on a key case, in the plan's three parts.
 *
 * @param no how many weekly reports there have been
 * @param unit who reports
 * @param received the day on which the clue came, and {@code channel} how
 * @param months for which wages were claimed
 * @param project empty where the case is about none, as are {@code invest}, {@code owner} and {@code contractor}
 * @param invest how it is invested; several may hold
 * @param verifiedOn empty while nothing is established
 * @param sums what is established, paid and outstanding, in 元 to the fen
 * @param reasons why it is a key case
 * @param facts what the verification sheet says, and {@code problems} what it found
 * @param earlier what was done before the week, the latest entries
 * @param planned what is due in this case, soonest first
 * @param measures what the unit wrote of its measures; {@code advice} of its suggestions; {@code filed} whether it did
 */
public record SpecialText(
        Heading head,
        int no,
        String unit,
        String from,
        String to,
        CaseEntry entry,
        String received,
        String channel,
        String first,
        String months,
        int claimWorkers,
        String claimAmount,
        String employer,
        String project,
        List<String> invest,
        String owner,
        String contractor,
        String verifiedOn,
        Sums sums,
        List<String> reasons,
        String supervisor,
        String current,
        String facts,
        List<String> problems,
        List<String> earlier,
        List<Planned> planned,
        boolean filed,
        String measures,
        String advice) {

    public record Sums(
            int workers,
            String amount,
            int migrants,
            String migrantAmount,
            String paid,
            int owed,
            String outstanding) {}

    public record Planned(String day, String name, long daysLate) {}
}
