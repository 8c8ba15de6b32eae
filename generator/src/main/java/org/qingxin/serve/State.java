package org.qingxin.serve;

import java.util.Optional;
import org.qingxin.site.OnDemand;
import org.qingxin.site.frame.ScriptText;

/**
 * What readers are shown.
 *
 * @param version counts the sites shown, from 0, when there is none yet; a page of another version is out of date
 * @param site the last that could be built
 * @param trouble why what is in the files now is not shown; empty if it is
 */
record State(int version, Optional<OnDemand> site, String trouble) {
    static final State NOTHING = new State(0, Optional.empty(), "");

    State after(Moment moment) {
        return moment.site().isPresent() ? new State(version + 1, moment.site(), "") : with(moment.trouble());
    }

    State with(String newTrouble) {
        return new State(version, site, newTrouble);
    }

    /** For the script of the page. */
    String json() {
        StringBuilder json = new StringBuilder("{\"version\":").append(version).append(",\"trouble\":");
        ScriptText.quote(trouble, json);
        return json.append('}').toString();
    }
}
