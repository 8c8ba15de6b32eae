package org.qingxin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Publicity or training (宣传培训). */
public record Activity(
        Id.Activity id,
        LocalDate on,
        Id.Unit unit,
        List<Id.Unit> joint,
        Kind kind,
        String title,
        String place,
        int people,
        Optional<String> text)
        implements TownRecord {
    public enum Kind implements Coded {
        TRAINING,
        PUBLICITY,
        LEAFLETS,
        MEDIA,
        VISIT
    }
}
