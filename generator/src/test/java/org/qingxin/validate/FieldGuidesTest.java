package org.qingxin.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingxin.model.CaseEvent;
import org.qingxin.model.FieldGuide;
import org.qingxin.model.FieldGuide.Field;
import org.qingxin.model.FieldGuide.Kind;
import org.qingxin.model.RecordType;
import org.qingxin.source.OnDisk;

class FieldGuidesTest {
    private static final List<FieldGuide> GUIDES = FieldGuides.read(OnDisk.at(Path.of("../schemas")));

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void everyFieldOfEveryRecordIsNamedAndExplainedInBothLanguages(RecordType type) {
        FieldGuide guide = of(type);
        assertThat(guide.fields()).isNotEmpty().allSatisfy(field -> {
            assertThat(field.label().zh()).as(field.name()).isNotBlank();
            assertThat(field.help().zh()).as(field.name()).isNotBlank();
            assertThat(field.label().en()).as(field.name()).isNotBlank();
            assertThat(field.help().en()).as(field.name()).isNotBlank().doesNotContainPattern("[\u4e00-\u9fff]{9}");
        });
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void fieldsStandInTheOrderOfTheSchemaBeginningWithTheId(RecordType type) {
        assertThat(of(type).fields().get(0).name()).isEqualTo("id");
        assertThat(of(type).fields().get(0).required()).isTrue();
    }

    @Test
    void aClosedListShowsItsWords() {
        assertThat(field(RecordType.EMPLOYER, "category").allowed())
                .containsExactly("construction", "manufacturing", "tutoring", "other");
        assertThat(field(RecordType.EMPLOYER, "category").kind()).isEqualTo(Kind.WORD);
    }

    @Test
    void whatAllEventsShareStandsOnceAndEachEventShowsItsOwn() {
        List<Field> fields = of(RecordType.CASE).fields();
        assertThat(fields.stream().filter(each -> each.kind() == Kind.SHAPE)).hasSizeGreaterThan(30);
        assertThat(fields.stream().filter(each -> each.name().equals("by"))).hasSize(1);
        int paid = indexOf(fields, "paid");
        assertThat(fields.subList(paid + 1, paid + 1 + CaseEvent.Paid.class.getRecordComponents().length))
                .extracting(Field::name)
                .containsExactlyInAnyOrder("source", "workers", "migrants", "amount", "migrantAmount", "nature");
    }

    private static int indexOf(List<Field> fields, String shape) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).kind() == Kind.SHAPE && fields.get(i).name().equals(shape)) {
                return i;
            }
        }
        throw new AssertionError("no event " + shape);
    }

    private static FieldGuide of(RecordType type) {
        return GUIDES.stream().filter(each -> each.type() == type).findFirst().orElseThrow();
    }

    private static Field field(RecordType type, String name) {
        return of(type).fields().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
