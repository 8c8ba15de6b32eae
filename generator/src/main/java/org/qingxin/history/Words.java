package org.qingxin.history;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes that people wrote, as text that is safe to show: what is no character, or steers terminals or the direction of
 * writing, is spelled out.
 *
 * @param isGuessed whether the bytes are not what they are said to be
 */
record Words(String text, boolean isGuessed) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** @param encoding what the bytes are said to be; otherwise they should be UTF-8 */
    static Words of(byte[] bytes, Optional<String> encoding) {
        Charset said = encoding.flatMap(Words::charset).orElse(StandardCharsets.UTF_8);
        return strictly(said, bytes)
                .map(text -> new Words(visible(text), false))
                .or(() -> strictly(StandardCharsets.UTF_8, bytes).map(text -> new Words(visible(text), true)))
                .or(() -> strictly(GB18030, bytes).map(text -> new Words(visible(text), true)))
                .orElseGet(() -> new Words(visible(spelled(bytes)), true));
    }

    /** A path as git has it, in one spelling for each path. */
    static String path(byte[] bytes) {
        return strictly(StandardCharsets.UTF_8, bytes).orElseGet(() -> spelled(bytes));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 as far as it goes, other bytes as {@code \xE9}. */
    private static String spelled(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        StringBuilder text = new StringBuilder();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (!result.isError()) {
                return text.toString();
            }
            for (int i = 0; i < result.length(); i++) {
                text.append(String.format(Locale.ROOT, "\\x%02X", in.get() & 0xFF));
            }
            decoder.reset();
        }
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean shows = point == '\n' || point == '\t' || type != Character.CONTROL && type != Character.FORMAT;
            if (shows) {
                shown.appendCodePoint(point);
            } else if (point != '\r') {
                shown.append(String.format(Locale.ROOT, "\\u{%X}", point));
            }
        });
        return shown.toString();
    }
}
