/** The change log in words: fields by the labels of their schema, values as pages write them, people as the town knows them. */
@NullMarked
package org.qingxin.wording.change;

import org.jspecify.annotations.NullMarked;
