package org.qingxin.cli;

import org.qingxin.finding.Catalog;

/** Languages of messages and of the site. */
enum Language {
    ZH_CN("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, which names the messages file. */
    String tag() {
        return tag;
    }

    Catalog first() {
        return this == ZH_CN ? Catalog.chinese() : Catalog.english();
    }

    Catalog second() {
        return this == ZH_CN ? Catalog.english() : Catalog.chinese();
    }

    String say(String chinese, String english) {
        return this == ZH_CN ? chinese : english;
    }

    /** What the option takes: the tag. */
    @Override
    public String toString() {
        return tag;
    }
}
