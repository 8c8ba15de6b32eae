package org.qingxin.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a case's timeline: on that day, that unit did this. In the file the properties of the {@code event} stand
 * beside {@code on} and {@code by}.
 */
public record TimelineEntry(
        LocalDate on, Id.Unit by, CaseEvent event, Optional<String> note, Optional<Document> document) {}
