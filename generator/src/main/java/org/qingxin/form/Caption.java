package org.qingxin.form;

import org.qingxin.wording.Words;

/** Words before a place to fill in that has no lines around it: 填报单位：. */
final class Caption {
    private Caption() {}

    static Entry of(Words words, String key) {
        return Entry.label(words.text(key).strip()).plain().right();
    }
}
