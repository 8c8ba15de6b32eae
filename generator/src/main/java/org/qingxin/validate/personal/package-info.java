/** Personal numbers, which never enter the records: residents' numbers, mobiles and bank cards, wherever they stand. */
@NullMarked
package org.qingxin.validate.personal;

import org.jspecify.annotations.NullMarked;
