package org.qingxin.site.search;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.qingxin.site.frame.Edition;

/** The body of a searched record, put together from what its page shows. */
final class SearchText {
    private final Edition edition;
    private final StringJoiner text = new StringJoiner(" ");

    SearchText(Edition edition) {
        this.edition = edition;
    }

    SearchText add(String words) {
        if (!words.isEmpty()) {
            text.add(words);
        }
        return this;
    }

    SearchText add(Optional<String> words) {
        words.ifPresent(this::add);
        return this;
    }

    SearchText add(Stream<String> words) {
        words.forEach(this::add);
        return this;
    }

    SearchText markdown(String written) {
        return add(edition.markdown().words(written));
    }

    SearchText markdown(Optional<String> written) {
        written.ifPresent(this::markdown);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
