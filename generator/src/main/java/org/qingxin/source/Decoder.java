package org.qingxin.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Span;

/** Bytes to text: strict UTF-8; GBK, UTF-16 and a byte order mark are recognised and named. */
final class Decoder {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoder() {}

    static Optional<String> decode(byte[] bytes, String path, List<Finding> findings) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            findings.add(Finding.of(Code.UTF16, Span.startOf(path)));
            return Optional.empty();
        }
        int skip = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            findings.add(Finding.of(Code.BYTE_ORDER_MARK, Span.startOf(path)));
            skip = 3;
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = strict.decode(in, text, true);
        if (result.isError()) {
            findings.add(notUtf8(bytes, text.flip().toString(), path));
            return Optional.empty();
        }
        return CharacterCheck.accept(text.flip().toString(), path, findings);
    }

    /** Text for showing a line of a file that may not be UTF-8. */
    static String lenient(byte[] bytes) {
        String text = strictly(StandardCharsets.UTF_8, bytes)
                .or(() -> strictly(GB18030, bytes))
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Finding notUtf8(byte[] bytes, String readable, String path) {
        int line = 1 + (int) readable.chars().filter(c -> c == '\n').count();
        int lineStart = readable.lastIndexOf('\n') + 1;
        int column = 1 + readable.codePointCount(lineStart, readable.length());
        Arg encoding = strictly(GB18030, bytes).isPresent()
                ? Arg.of("看来是 GBK/GB18030", "it looks like GBK/GB18030")
                : Arg.of("编码不明", "of unknown encoding");
        Span at = new Span(path, line, column, line, column + 1);
        return Finding.of(Code.NOT_UTF8, at, Map.of("encoding", encoding, "path", Arg.of(path)));
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

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
