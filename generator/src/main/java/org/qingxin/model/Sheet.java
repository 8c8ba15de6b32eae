package org.qingxin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Annex 4, the verification sheet of a clue. Project, parties, trade and investment are the project record's and are
 * not repeated here.
 *
 * @param basicFacts 案件基本情况, Markdown
 * @param handling 案件处置情况, Markdown
 * @param answers the eleven questions in order
 * @param checkers 核查人员, masked
 * @param leader 核查工作负责人, masked
 */
public record Sheet(
        LocalDate checkedOn,
        String basicFacts,
        String handling,
        List<Answer> answers,
        List<String> checkers,
        String leader) {

    /** The answer to question {@code q} (1 to 11): 是 is {@code present}, 否 is {@code absent}. */
    public record Answer(int q, Value value, Optional<String> note) {
        public enum Value implements Coded {
            PRESENT,
            ABSENT,
            NA
        }
    }
}
