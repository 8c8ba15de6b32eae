/**
 * What is said, in one language: the folder of templates with the town's own over the shipped ones, the words of the
 * messages, and how figures, days and records are written with them. Knows no page and no address; owns FreeMarker,
 * reads through {@link org.qingxin.wording.TemplateFiles} and never opens a file of its own accord.
 */
@NullMarked
package org.qingxin.wording;

import org.jspecify.annotations.NullMarked;
