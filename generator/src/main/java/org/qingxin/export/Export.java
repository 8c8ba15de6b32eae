package org.qingxin.export;

import java.util.List;
import java.util.Set;
import org.qingxin.wording.Words;

/** Something that can be exported; all of them are in {@link Catalogue}. */
public interface Export {
    /** How it is asked for; {@code export.entry.} and this name is what it is, in a line of the messages. */
    String name();

    /** What may be asked of it. */
    Set<Parameter> parameters();

    /** What it can be written as, the usual one first. */
    List<FileType> types();

    /** @throws Refusal if it cannot be made as asked */
    Made make(Words words, Request request) throws Refusal;

    /**
     * Of several towns, for what adds them up.
     *
     * @param towns at least one; only what takes {@link Parameter#TOWNS} is given more
     */
    default Made make(List<Words> towns, Request request) throws Refusal {
        return make(towns.get(0), request);
    }
}
