package org.qingxin.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Id;

/**
 * What a rule found, in terms of records; a finding once its places are looked up.
 *
 * @param related what it was held against
 * @param meant the value that probably should stand there; told as a suggestion
 */
public record Problem(Code code, Place at, Map<String, Arg> args, List<Place> related, Optional<String> meant) {
    /**
     * A place in a record.
     *
     * @param pointer such as {@code /timeline/3/amount}; the nearest place above it that exists is shown
     */
    public record Place(Id record, String pointer) {}

    public static Problem of(Code code, Id record, String pointer, Map<String, Arg> args) {
        return new Problem(code, new Place(record, pointer), args, List.of(), Optional.empty());
    }

    /** With one more place that the reader needs to see; {@code CODE.related} of the catalogs says what it shows. */
    public Problem relatedTo(Id record, String pointer) {
        Place other = new Place(record, pointer);
        return new Problem(
                code,
                at,
                args,
                Stream.concat(related.stream(), Stream.of(other)).toList(),
                meant);
    }

    /** With the value that was probably meant, unquoted. */
    public Problem meaning(String value) {
        return new Problem(code, at, args, related, Optional.of(value));
    }

    public Id record() {
        return at.record();
    }

    String pointer() {
        return at.pointer();
    }
}
