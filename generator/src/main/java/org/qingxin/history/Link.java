package org.qingxin.history;

import java.util.Optional;

/**
 * A commit of the chain that leads from the oldest to the newest by first parents.
 *
 * @param parent empty for the oldest
 */
record Link(String commit, Optional<String> parent) {}
