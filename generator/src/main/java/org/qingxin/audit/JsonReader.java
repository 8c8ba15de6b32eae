package org.qingxin.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what this program writes as JSON: objects, lists, texts, whole numbers, null; nothing else and nothing after. */
final class JsonReader {
    /** Deeper than anything that is written. */
    private static final int DEPTH = 8;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** It is not what was expected. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** @return maps, lists, strings, longs, and an empty {@link Optional} for null */
    static Object read(String text) throws MalformedException {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value(0);
        reader.space();
        if (reader.at < text.length()) {
            throw new MalformedException();
        }
        return value;
    }

    private Object value(int depth) throws MalformedException {
        space();
        if (depth > DEPTH) {
            throw new MalformedException();
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            case 'n' -> nothing();
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) throws MalformedException {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        space();
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
                space();
            }
            String key = string();
            space();
            expect(':');
            if (members.put(key, value(depth + 1)) != null) {
                throw new MalformedException();
            }
            space();
        }
        at++;
        return members;
    }

    private List<Object> list(int depth) throws MalformedException {
        List<Object> items = new ArrayList<>();
        at++;
        space();
        while (peek() != ']') {
            if (!items.isEmpty()) {
                expect(',');
            }
            items.add(value(depth + 1));
            space();
        }
        at++;
        return items;
    }

    private String string() throws MalformedException {
        expect('"');
        StringBuilder read = new StringBuilder();
        for (char next = take(); next != '"'; next = take()) {
            read.append(next == '\\' ? escaped() : next);
        }
        return read.toString();
    }

    private char escaped() throws MalformedException {
        char kind = take();
        if (kind == 'u' && at + 4 <= text.length()) {
            at += 4;
            try {
                return (char) Integer.parseInt(text, at - 4, at, 16);
            } catch (NumberFormatException e) {
                throw new MalformedException();
            }
        }
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'n' -> '\n';
            default -> throw new MalformedException();
        };
    }

    private Object number() throws MalformedException {
        int from = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        try {
            return Long.parseLong(text, from, at, 10);
        } catch (NumberFormatException e) {
            throw new MalformedException();
        }
    }

    private Object nothing() throws MalformedException {
        for (char each : "null".toCharArray()) {
            expect(each);
        }
        return Optional.empty();
    }

    private void space() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws MalformedException {
        if (at >= text.length()) {
            throw new MalformedException();
        }
        return text.charAt(at);
    }

    private char take() throws MalformedException {
        char next = peek();
        at++;
        return next;
    }

    private void expect(char wanted) throws MalformedException {
        if (take() != wanted) {
            throw new MalformedException();
        }
    }
}
