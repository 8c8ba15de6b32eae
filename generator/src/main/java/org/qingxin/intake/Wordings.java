package org.qingxin.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two texts of a form say the same: blanks, line ends, full and half width and kinds of quotes do not count. */
final class Wordings {
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\"'“”‘’「」]+");

    private Wordings() {}

    static String plain(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }
}
