package org.qingxin.validate;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.everit.json.schema.Schema;
import org.qingxin.finding.Finding;
import org.qingxin.finding.Fix;
import org.qingxin.finding.Suggestion;
import org.qingxin.source.Node;
import org.qingxin.source.Quotes;

/**
 * Words of which a field takes only some.
 *
 * @param labels what each is called, by the label; a code is told by its label or its own letters
 */
record CodeWords(Collection<String> codes, Map<String, String> labels) {
    /** “construction（建筑企业）” in a schema's description. */
    private static final Pattern EXPLAINED = Pattern.compile("([A-Za-z][A-Za-z0-9-]*)（([^（）]+)）");

    /** A word that was probably meant. */
    record Meant(String code, boolean isCertain) {
        /** The word in the place of another. */
        Finding mend(Finding finding, Node node) {
            boolean isOneLine = node.span().line() == node.span().endLine();
            String spelt = Quotes.spell(code);
            Fix fix = isCertain ? Fix.certain(node.span(), spelt) : Fix.maybe(node.span(), spelt);
            return isOneLine ? finding.withFix(fix) : finding;
        }
    }

    /** The codes of a list, with the labels that the description of its schema gives them. */
    static CodeWords explainedBy(Schema schema, List<String> codes) {
        Map<String, String> labels = new TreeMap<>();
        String description =
                Optional.ofNullable(FieldWords.resolve(schema).getDescription()).orElse("");
        Matcher explained = EXPLAINED.matcher(description);
        while (explained.find()) {
            if (codes.contains(explained.group(1))) {
                labels.put(explained.group(2), explained.group(1));
            }
        }
        return new CodeWords(codes, labels);
    }

    /** A label or other letter case is as good as the code; a near word is a guess. */
    Optional<Meant> meantBy(String word) {
        String label = labels.getOrDefault(word.strip(), "");
        Optional<String> same = label.isEmpty() ? sameLetters(word, codes) : Optional.of(label);
        return same.map(code -> new Meant(code, true))
                .or(() -> Suggestion.nearest(word, codes).map(code -> new Meant(code, false)))
                .or(() -> Suggestion.nearest(word, labels.keySet())
                        .map(near -> new Meant(labels.getOrDefault(near, near), false)));
    }

    /** The only one of the words that has the same letters and digits, whatever their case and what stands between them. */
    static Optional<String> sameLetters(String word, Collection<String> words) {
        String letters = letters(word);
        List<String> same =
                words.stream().filter(each -> letters(each).equals(letters)).toList();
        return same.size() == 1 && !letters.isEmpty() ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static String letters(String word) {
        return Figures.narrow(word).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
