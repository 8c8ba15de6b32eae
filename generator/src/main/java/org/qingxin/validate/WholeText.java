package org.qingxin.validate;

import org.everit.json.schema.regexp.JavaUtilRegexpFactory;
import org.everit.json.schema.regexp.Regexp;
import org.everit.json.schema.regexp.RegexpFactory;

/** Reads the {@code $} of a schema's pattern as the end of the text; Java also lets it stand before a last line end. */
final class WholeText implements RegexpFactory {
    private final RegexpFactory java = new JavaUtilRegexpFactory();

    @Override
    public Regexp createHandler(String pattern) {
        boolean anchored = pattern.endsWith("$") && !pattern.endsWith("\\$");
        return java.createHandler(anchored ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern);
    }
}
