package org.qingxin.model;

import java.util.Optional;

/** An official in the course of duty: name and title as the plan prints them. */
public record Person(String name, Optional<String> title) {}
