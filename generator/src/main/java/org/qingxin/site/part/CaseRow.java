package org.qingxin.site.part;

import org.qingxin.derive.ledger.CaseState;
import org.qingxin.site.frame.Address;
import org.qingxin.site.frame.Edition;
import org.qingxin.site.frame.Link;
import org.qingxin.site.frame.Tag;
import org.qingxin.wording.Format;

/** A case in a short list on another record's page. */
public record CaseRow(Link title, String id, Tag stage, String people, String found, String outstanding) {
    public static CaseRow of(CaseState state, Edition edition) {
        return new CaseRow(
                new Link(edition.title(state), Address.of(state.id())),
                state.id().value(),
                Tag.of(state.stage(), edition.labels()),
                Format.count(state.verified().workers()),
                Format.wan(state.verified().amount()),
                Format.wan(state.outstanding()));
    }
}
