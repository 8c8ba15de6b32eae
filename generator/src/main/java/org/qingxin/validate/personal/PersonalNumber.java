package org.qingxin.validate.personal;

import org.qingxin.finding.Code;

/**
 * A personal number within a long number, by the indexes of its digits; never the number itself.
 *
 * @param code what it is
 * @param from its first digit
 * @param to after its last digit
 */
record PersonalNumber(Code code, int from, int to) {}
