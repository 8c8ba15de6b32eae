package org.qingxin.history;

import java.util.Optional;
import org.qingxin.history.Value.Fields;

/**
 * A record in the state that a walk along the history has come to.
 *
 * @param good object id of the last version that could be read; empty if none could
 * @param fields what that version says
 */
record Held(RecordName name, Version version, Optional<String> good, Fields fields) {}
