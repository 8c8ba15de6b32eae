package org.qingxin.model;

import java.util.Optional;

/** A Markdown page of the site, in our own words. */
public record Page(Id.Page id, String title, int order, Optional<String> summary, String body) implements TownRecord {}
