package org.qingxin.demo;

import java.util.Optional;

/**
 * Lines of a record that are there from some moment on.
 *
 * @param needs the record that they name, without which they cannot be there
 */
record Part(String text, Moment from, Optional<String> needs) {}
