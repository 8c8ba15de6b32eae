package org.qingxin.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two texts of a form say the same: blanks, line ends, full and half width and kinds of quotes do not count. */
final class Wordings {
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\"'“”‘’「」]+");

    private static final Pattern NOTHING = Pattern.compile("[-—–/]{1,2}|无");

    private Wordings() {}

    static String plain(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** A dash or 无 is how people write nothing. */
    static boolean saysNothing(String text) {
        return NOTHING.matcher(plain(text)).matches();
    }

    /** 余** for whoever is called 余 and something: the record keeps what it has. */
    static boolean isMaskOf(String masked, String name) {
        return masked.contains("*")
                && name.startsWith(masked.substring(0, masked.indexOf('*')))
                && masked.replace("*", "").length() < masked.length();
    }
}
