package org.qingxin.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qingxin.form.text.Texts;
import org.qingxin.form.text.Texts.Audience;
import org.qingxin.wording.Words;

/** The Wednesday text, for the work group or for the district. */
final class BriefingExport implements Export {
    private static final String WORK_GROUP = "work-group";
    private static final String DISTRICT = "district";

    @Override
    public String name() {
        return "briefing";
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.WEEK, Parameter.FOR);
    }

    @Override
    public List<FileType> types() {
        return TextFile.TYPES;
    }

    @Override
    public Made make(Words words, Request request) throws Refusal {
        String whom = request.value(Parameter.FOR).orElse(WORK_GROUP);
        Audience audience = audience(whom, words);
        LocalDate week = TextFile.week(new Asked(words, request), words);
        String text = new Texts(words).briefing(week, audience).orElseThrow();
        return TextFile.of(name() + "-" + whom + "-" + week, text);
    }

    private static Audience audience(String whom, Words words) throws Refusal {
        return switch (whom) {
            case WORK_GROUP -> Audience.WORK_GROUP;
            case DISTRICT -> Audience.DISTRICT;
            default -> throw Refusal.usage(words.text("export.refused.forWhom", whom, WORK_GROUP, DISTRICT));
        };
    }
}
