package org.qingxin.demo;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.qingxin.history.Stamp;

/** Who commits. */
record Person(String name, String email) {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    Stamp at(LocalDateTime time) {
        return new Stamp(name, email, time.toEpochSecond(CHINA) + " +0800");
    }

    @Override
    public String toString() {
        return name + " <" + email + ">";
    }
}
