/** The statistics of Annex 1 (附件1): its twenty columns for any span and unit, held against what was reported. */
@NullMarked
package org.qingxin.derive.annex1;

import org.jspecify.annotations.NullMarked;
