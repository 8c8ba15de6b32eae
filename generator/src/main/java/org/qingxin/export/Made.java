package org.qingxin.export;

import java.util.List;

/**
 * What an export has made.
 *
 * @param name of the file: ASCII, the same for the same request
 * @param notes what whoever asked should know beside it, in their words
 */
public record Made(String name, byte[] content, List<String> notes) {
    public Made {
        notes = List.copyOf(notes);
    }
}
