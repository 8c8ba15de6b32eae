/** One class per rule between or within records; {@link org.qingxin.validate.rule.Rules} lists them. */
@NullMarked
package org.qingxin.validate.rule;

import org.jspecify.annotations.NullMarked;
