/**
 * What is wrong with data, as values, and how it is told: a {@link org.qingxin.finding.Finding} carries a stable code and
 * typed arguments; words in Chinese and English are added by the {@link org.qingxin.finding.Catalog} when a writer of
 * {@code print} prints it. Knows nothing of records or of how a mistake was found.
 */
@NullMarked
package org.qingxin.finding;

import org.jspecify.annotations.NullMarked;
