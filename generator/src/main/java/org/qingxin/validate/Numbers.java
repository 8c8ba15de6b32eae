package org.qingxin.validate;

import java.util.List;
import java.util.Map;
import org.qingxin.finding.Code;

/** What looks something over by numbers of the rule sets. */
public interface Numbers {
    /** By what it finds, the codes of the numbers that it asks for; nothing where it asks for none. */
    default Map<Code, List<String>> numbers() {
        return Map.of();
    }
}
