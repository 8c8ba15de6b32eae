/**
 * What a build does, step by step, told as it happens to whoever listens. Knows no clock: only {@code cli} measures, and
 * only when asked.
 */
@NullMarked
package org.qingxin.gauge;

import org.jspecify.annotations.NullMarked;
