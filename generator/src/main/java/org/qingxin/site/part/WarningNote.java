package org.qingxin.site.part;

import org.qingxin.derive.warning.Warning;
import org.qingxin.model.Id;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.WarningWords;

/**
 * A warning as the page of its record shows it.
 *
 * @param text the rule's sentence with its figures
 * @param due who has to act, by when
 */
public record WarningNote(Tag level, String text, String due) {
    public static WarningNote of(Warning warning, Edition edition) {
        return new WarningNote(
                level(warning, edition),
                WarningWords.reason(warning, edition.words()),
                edition.text("warning.due", edition.unitName(warning.owner()), warning.due()));
    }

    public static Tag level(Warning warning, Edition edition) {
        return new Tag(edition.labels().of(warning.level()), warning.level().code());
    }

    /** The record that the warning is about, by its name. */
    public static Link target(Warning warning, Edition edition) {
        Id id = warning.target();
        return switch (id.type()) {
            case CASE -> edition.link((Id.Case) id);
            case PROJECT -> edition.link((Id.Project) id);
            case EMPLOYER -> edition.link((Id.Employer) id);
            case UNIT -> edition.link((Id.Unit) id);
            default -> new Places(edition).of(id).orElse(Link.plain(id.value()));
        };
    }
}
