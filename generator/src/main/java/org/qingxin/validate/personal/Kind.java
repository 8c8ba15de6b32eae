package org.qingxin.validate.personal;

import java.util.Optional;
import org.qingxin.finding.LongNumber;

/** One kind of personal number. */
interface Kind {
    /** The number of this kind that begins with a digit. */
    Optional<PersonalNumber> at(LongNumber number, int start);
}
