package org.qingxin.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.Validator;
import org.qingxin.finding.Arg;
import org.qingxin.finding.Code;
import org.qingxin.finding.Finding;
import org.qingxin.model.RecordType;
import org.qingxin.source.Node;
import org.qingxin.source.Node.Entry;
import org.qingxin.source.Node.MapNode;
import org.qingxin.source.Node.Scalar;
import org.qingxin.source.Node.SeqNode;
import org.qingxin.validate.Schemas.Variants;

/** One record against its schema. */
final class SchemaCheck {
    private final Schemas schemas;
    private final Validator engine = Validator.builder().build();

    SchemaCheck(Schemas schemas) {
        this.schemas = schemas;
    }

    List<Finding> check(MapNode root, RecordType type) {
        List<Finding> findings = new ArrayList<>();
        validate(schemas.of(type), root, findings);
        schemas.variantsOf(type).ifPresent(variants -> checkVariants(root, variants, findings));
        return findings;
    }

    private void checkVariants(MapNode root, Variants variants, List<Finding> findings) {
        Optional<Node> list = root.get(variants.property());
        if (list.isPresent() && list.get() instanceof SeqNode items) {
            items.items().forEach(item -> checkVariant(item, variants, findings));
        }
    }

    private void checkVariant(Node item, Variants variants, List<Finding> findings) {
        if (!(item instanceof MapNode map)) {
            findings.add(Finding.of(
                    Code.WRONG_TYPE,
                    item.span(),
                    Map.of("label", variants.label(), "expected", FieldWords.OBJECT, "hint", Arg.of(""))));
            return;
        }
        Optional<String> word = map.text(variants.discriminator());
        Optional<Schema> shape = word.map(variants.shapes()::get);
        if (shape.isPresent()) {
            validate(shape.get(), map, findings);
        } else if (map.entry(variants.discriminator()).isPresent()) {
            findings.add(unknownWord(map, word.orElse("…"), variants));
        } else {
            findings.add(wordless(map, variants));
        }
    }

    private static Finding wordless(MapNode map, Variants variants) {
        String discriminator = variants.discriminator();
        Optional<Entry> misspelt = map.entries().stream()
                .filter(each ->
                        variants.shapes().containsKey(map.text(each.key()).orElse("")))
                .findFirst();
        if (misspelt.isPresent()) {
            boolean isSure = CodeWords.sameLetters(misspelt.get().key(), Set.of(discriminator))
                    .isPresent();
            return FieldViolations.misspelt(misspelt.get(), discriminator, isSure);
        }
        return Finding.of(
                Code.MISSING_FIELD,
                map.span(),
                Map.of(
                        "field", Arg.of(discriminator),
                        "label", variants.label(),
                        "example", Arg.of(discriminator + ": …")));
    }

    private static Finding unknownWord(MapNode map, String word, Variants variants) {
        Node at = map.get(variants.discriminator()).orElse(map);
        Optional<CodeWords.Meant> meant = variants.words().meantBy(word);
        Finding finding = Finding.of(
                Code.NOT_IN_LIST,
                at.span(),
                Map.of(
                        "label",
                        variants.label(),
                        "value",
                        Arg.of(word),
                        "nearest",
                        FieldWords.didYouMean(meant.map(CodeWords.Meant::code)),
                        "allowed",
                        Arg.of(String.join(" ", variants.shapes().keySet()))));
        return at instanceof Scalar ? meant.map(each -> each.mend(finding, at)).orElse(finding) : finding;
    }

    private void validate(Schema schema, MapNode node, List<Finding> findings) {
        try {
            engine.performValidation(schema, JsonBridge.convert(node));
        } catch (ValidationException e) {
            findings.addAll(new Violations(schema, node).translate(e));
        }
    }
}
