package org.qingxin.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;
import org.qingxin.model.Id;
import org.qingxin.model.RecordType;
import org.qingxin.source.Node;
import org.qingxin.source.Node.MapNode;

/**
 * An id that a file names, although something else in the file keeps it from becoming a record.
 *
 * @param at where it stands
 */
record Mention(Id target, Span at) {
    /** All ids that a tree names, but for its own and those in lines that are complained of already. */
    static List<Mention> in(MapNode root, RecordType type, List<Finding> told) {
        Set<Integer> wrong = told.stream().map(each -> each.at().line()).collect(Collectors.toSet());
        Optional<Node> own = root.get("id");
        List<Mention> found = new ArrayList<>();
        new FieldWalk((scalar, kind) -> {
                    boolean isOwn = own.isPresent() && own.get() == scalar;
                    if (Id.class.isAssignableFrom(kind)
                            && !isOwn
                            && !wrong.contains(scalar.span().line())) {
                        Id id = (Id) RecordShape.of(kind).create(scalar.text());
                        found.add(new Mention(id, scalar.span()));
                    }
                })
                .walk(root, type.shape());
        return List.copyOf(found);
    }
}
