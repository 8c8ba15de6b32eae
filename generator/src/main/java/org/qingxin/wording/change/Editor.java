package org.qingxin.wording.change;

import java.util.Optional;
import org.qingxin.model.Id;

/**
 * Who made a change.
 *
 * @param name as the town's records have it; as the commit has it where they do not know it
 * @param unit that the records put the name to; empty if they do not know it
 */
public record Editor(String name, Optional<Id.Unit> unit) {}
