package org.qingxin.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The parts of a special report as a unit filed it: 基本情况、工作措施、建议 (campaign plan, part five, no. 2), each
 * under a bold heading.
 *
 * @param filed whether there is one
 * @param measures empty where the unit wrote none
 * @param advice likewise
 * @param whole the whole text where it is not divided into these parts
 */
record FiledReport(boolean filed, String measures, String advice, String whole) {
    static final FiledReport NONE = new FiledReport(false, "", "", "");

    private static final Pattern HEADING =
            Pattern.compile("(?m)^ *(?:\\*\\*([^*\\n]{2,12})\\*\\*[：:]?|#+ *([^#\\n]{2,12})$)");
    private static final String MEASURES = "措施";
    private static final String ADVICE = "建议";

    static FiledReport of(String markdown, RunningText running) {
        List<MatchResult> headings = HEADING.matcher(markdown).results().toList();
        String measures = part(MEASURES, markdown, headings, running);
        String advice = part(ADVICE, markdown, headings, running);
        boolean divided = !measures.isEmpty() || !advice.isEmpty();
        return new FiledReport(true, measures, advice, divided ? "" : running.remark(markdown));
    }

    private static String part(String name, String markdown, List<MatchResult> headings, RunningText running) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            MatchResult heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : markdown.length();
            String title = heading.group(1) == null ? heading.group(2) : heading.group(1);
            if (title.strip().endsWith(name)) {
                found.add(running.remark(markdown.substring(heading.end(), end)));
            }
        }
        return String.join("", found);
    }
}
