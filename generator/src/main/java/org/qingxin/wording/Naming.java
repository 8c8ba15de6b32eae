package org.qingxin.wording;

import org.qingxin.model.Id;

/** What values of records are written with: the texts of one language, and what others that they refer to are called. */
public interface Naming {
    Messages messages();

    /** By its id where nobody knows it; so are employers and projects. */
    String unitName(Id.Unit id);

    String employerName(Id.Employer id);

    String projectName(Id.Project id);

    /**
     * A text with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws TemplateException if there is no such text
     */
    default String text(String key, Object... arguments) {
        return messages().get(key, arguments);
    }
}
