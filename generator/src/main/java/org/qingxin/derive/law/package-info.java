/** Numbers that law, plan and town set: what is in force on a day, what it decides, and which days are worked. */
@NullMarked
package org.qingxin.derive.law;

import org.jspecify.annotations.NullMarked;
