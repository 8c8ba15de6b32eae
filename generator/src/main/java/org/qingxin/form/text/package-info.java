/** Texts to paste into a chat group or a mail: figures and facts as values, worded by {@code site-templates/texts}. */
@NullMarked
package org.qingxin.form.text;

import org.jspecify.annotations.NullMarked;
