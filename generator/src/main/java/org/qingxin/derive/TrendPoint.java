package org.qingxin.derive;

import java.time.LocalDate;
import org.qingxin.model.Money;

/**
 * Established arrears and wages paid up to the end of a day, in 元, over all cases. What came before the first point is
 * in it. A correction moves the line on the day it was made.
 */
public record TrendPoint(LocalDate day, Money found, Money paid) {}
