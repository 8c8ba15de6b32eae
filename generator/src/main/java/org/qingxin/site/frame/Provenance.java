package org.qingxin.site.frame;

import java.util.Optional;
import org.qingxin.history.Head;

/**
 * What an edition was made from and with, for its about page.
 *
 * @param head the commit of the records; empty where git knows none
 * @param program name and version of the program
 */
public record Provenance(Optional<Head> head, String program) {}
