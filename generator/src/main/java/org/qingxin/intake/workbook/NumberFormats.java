package org.qingxin.intake.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** How the cells of a workbook show their numbers, as far as it says what they are. */
final class NumberFormats {
    /** What is not a letter of the format: colours and conditions, words in quotes, single characters. */
    private static final Pattern WORDS = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.|_.");

    private static final Pattern DAY = Pattern.compile("[yYdD]|[mM]{1,5}");

    /** What a number is. */
    enum Kind {
        PLAIN,
        PERCENT,
        DAY
    }

    private final List<Kind> byStyle = new ArrayList<>();

    private NumberFormats() {}

    static NumberFormats none() {
        return new NumberFormats();
    }

    static NumberFormats of(byte[] styles) throws XMLStreamException {
        NumberFormats formats = new NumberFormats();
        Map<Integer, String> own = new HashMap<>();
        boolean inCells = false;
        Xml xml = Xml.of(styles);
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                own.put(xml.number("numFmtId", 0), xml.attribute("formatCode").orElse(""));
            } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                inCells = xml.begins("cellXfs");
            } else if (inCells && xml.begins("xf")) {
                formats.byStyle.add(kind(xml.number("numFmtId", 0), own));
            }
        }
        return formats;
    }

    Kind of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : Kind.PLAIN;
    }

    private static Kind kind(int id, Map<Integer, String> own) {
        String format = own.get(id);
        if (format == null) {
            return builtIn(id);
        }
        String letters = WORDS.matcher(format).replaceAll("");
        if (letters.indexOf('%') >= 0) {
            return Kind.PERCENT;
        }
        return DAY.matcher(letters).find() ? Kind.DAY : Kind.PLAIN;
    }

    /** Numbers that no workbook explains; those from 27 on are days in Chinese spreadsheets. */
    private static Kind builtIn(int id) {
        if (id == 9 || id == 10) {
            return Kind.PERCENT;
        }
        return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58
                ? Kind.DAY
                : Kind.PLAIN;
    }
}
