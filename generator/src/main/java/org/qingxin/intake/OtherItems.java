package org.qingxin.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.model.Money;
import org.qingxin.model.PeriodReport.OtherItem;
import org.qingxin.model.Project.Investment;
import org.qingxin.wording.Words;

/** The fourteen figures in the sentence under Annex 1, found by the words around them. */
final class OtherItems {
    private static final List<Investment> KINDS = List.of(Investment.GOV, Investment.PPP, Investment.SOE);
    private static final String KEY = "other-items";
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final String ROOM = "_*([0-9][0-9,.]*)?_*";
    private static final int MOST_DIGITS = 12;

    private final Words words;
    private final FormCells cells;
    private final String sentence;
    private final Map<Investment, OtherItem> items = new EnumMap<>(Investment.class);
    private int published;
    private int blacklisted;

    /** A sentence that was emptied says nothing; one that says something else is told. */
    static OtherItems of(Words words, FormCells cells) {
        OtherItems items = new OtherItems(words, cells);
        items.read();
        return items;
    }

    private OtherItems(Words words, FormCells cells) {
        this.words = words;
        this.cells = cells;
        this.sentence = Wordings.plain(cells.text(KEY).orElse(""));
    }

    Map<Investment, OtherItem> items() {
        return items;
    }

    int published() {
        return published;
    }

    int blacklisted() {
        return blacklisted;
    }

    private void read() {
        if (sentence.isEmpty()) {
            return;
        }
        for (Investment each : KINDS) {
            List<BigDecimal> found = figures("annex1.other." + each.code());
            if (found.size() == 4 && found.stream().anyMatch(figure -> figure.signum() != 0)) {
                items.put(each, item(found));
            }
        }
        List<BigDecimal> credit = figures("annex1.other.credit");
        if (credit.size() == 2) {
            published = credit.get(0).intValue();
            blacklisted = credit.get(1).intValue();
        }
    }

    private static OtherItem item(List<BigDecimal> found) {
        return new OtherItem(
                found.get(0).intValue(),
                found.get(1).intValue(),
                Money.ofYuan(found.get(2).movePointRight(4)),
                found.get(3).intValue());
    }

    private List<BigDecimal> figures(String key) {
        String plain = Wordings.plain(words.text(key, "{0}", "{1}", "{2}", "{3}"));
        Matcher place = PLACE.matcher(plain);
        StringBuilder pattern = new StringBuilder();
        List<Boolean> isMoney = new ArrayList<>();
        int done = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(plain.substring(done, place.start()))).append(ROOM);
            done = place.end();
            isMoney.add(plain.startsWith("万元", done));
        }
        pattern.append(Pattern.quote(plain.substring(done)));
        Matcher found = Pattern.compile(pattern.toString()).matcher(sentence);
        if (!found.find()) {
            cells.add(Code.HEADING_NOT_FOUND, KEY, Map.of("heading", Arg.of(words.text(key, "_", "_", "_", "_"))));
            return List.of();
        }
        List<BigDecimal> figures = new ArrayList<>();
        for (int i = 0; i < isMoney.size(); i++) {
            number(found.group(i + 1), isMoney.get(i)).ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<BigDecimal> number(@org.jspecify.annotations.Nullable String written, boolean isMoney) {
        String digits = written == null ? "0" : written.replace(",", "");
        boolean fits =
                digits.matches(isMoney ? "[0-9]+(\\.[0-9]{1,6})?" : "[0-9]{1,9}") && digits.length() <= MOST_DIGITS;
        if (!fits) {
            cells.add(Code.NOT_A_NUMBER, KEY, Map.of("value", Arg.of(digits)));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits));
    }
}
