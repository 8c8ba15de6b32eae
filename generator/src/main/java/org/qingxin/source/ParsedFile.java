package org.qingxin.source;

import java.util.List;
import java.util.Optional;
import org.qingxin.finding.Finding;

/**
 * One file as far as it could be read.
 *
 * @param path relative to the tree
 * @param shown the path as people see it, the one in every span
 * @param root the record; empty when the file is no record or cannot be parsed
 * @param text what can be read of the file, decoded as well as can be, whether or not it is a record
 */
public record ParsedFile(String path, String shown, Optional<Node.MapNode> root, String text, List<Finding> findings) {}
