package org.qingxin.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingxin.form.Demo;

/** The package as a program finds it: only its files are read, and what the description says of them is checked. */
class DataPackageTest {
    private static final Map<String, byte[]> FILES = files();
    private static final JSONObject PACKAGE = new JSONObject(new String(FILES.get(DataPackage.NAME), UTF_8));

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new HashMap<>();
        DataPackage.all(Demo.words()).forEach(each -> files.put(each.name(), each.content()));
        return files;
    }

    static Stream<JSONObject> resources() {
        return objects(PACKAGE.getJSONArray("resources"));
    }

    private static Stream<JSONObject> objects(JSONArray array) {
        return array.toList().stream().map(each -> new JSONObject((Map<?, ?>) each));
    }

    private static List<List<String>> rows(JSONObject resource) {
        String text = new String(FILES.get(resource.getString("path")), UTF_8);
        List<List<String>> rows = new ArrayList<>(CsvText.rows(text.substring(1)));
        rows.remove(rows.size() - 1);
        return rows;
    }

    private static List<JSONObject> fields(JSONObject resource) {
        return objects(resource.getJSONObject("schema").getJSONArray("fields")).toList();
    }

    /** All values under a heading. */
    private static List<String> column(JSONObject resource, String heading) {
        List<List<String>> rows = rows(resource);
        int at = rows.get(0).indexOf(heading);
        return rows.stream().skip(1).map(row -> row.get(at)).toList();
    }

    @Test
    void theDescriptionIsATabularDataPackage() throws IOException {
        Schema profile = profile();
        profile.validate(PACKAGE);
        JSONObject broken = new JSONObject(PACKAGE.toString());
        broken.getJSONArray("resources").getJSONObject(0).put("name", "Not A Name");
        assertThatThrownBy(() -> profile.validate(broken)).isInstanceOf(ValidationException.class);
    }

    private static Schema profile() throws IOException {
        try (InputStream in = DataPackageTest.class.getResourceAsStream("/export/tabular-data-package.schema.json")) {
            return SchemaLoader.load(new JSONObject(new JSONTokener(in)));
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void aFileIsTheOneThatIsMeant(JSONObject resource) throws Exception {
        byte[] content = FILES.get(resource.getString("path"));
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat(resource.getInt("bytes")).isEqualTo(content.length);
        assertThat(resource.getString("hash")).isEqualTo("sha256:" + sum);
    }

    @ParameterizedTest
    @MethodSource("resources")
    void headingsAreTheFields(JSONObject resource) {
        assertThat(fields(resource).stream().map(each -> each.getString("name")))
                .containsExactlyElementsOf(rows(resource).get(0));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void valuesAreAsTheirFieldsSay(JSONObject resource) {
        for (JSONObject field : fields(resource)) {
            for (String value : column(resource, field.getString("name"))) {
                assertThat(fits(value, field)).as("%s: %s", field, value).isTrue();
            }
        }
    }

    private static boolean fits(String value, JSONObject field) {
        JSONObject constraints = field.optJSONObject("constraints", new JSONObject());
        if (value.isEmpty()) {
            return !constraints.optBoolean("required");
        }
        if (constraints.has("enum")
                && !constraints.getJSONArray("enum").toList().contains(value)) {
            return false;
        }
        return switch (field.getString("type")) {
            case "integer" -> new BigDecimal(value).scale() == 0;
            case "number" -> value.matches("-?\\d+(\\.\\d+)?");
            case "date" -> LocalDate.parse(value).toString().equals(value);
            case "yearmonth" -> YearMonth.parse(value).toString().equals(value);
            case "boolean" ->
                Stream.of("trueValues", "falseValues")
                        .anyMatch(each -> field.getJSONArray(each).toList().contains(value));
            case "string" -> true;
            default -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("resources")
    void rowsAreToldApartByTheirKey(JSONObject resource) {
        JSONObject schema = resource.getJSONObject("schema");
        if (schema.has("primaryKey")) {
            List<List<String>> columns = schema.getJSONArray("primaryKey").toList().stream()
                    .map(each -> column(resource, (String) each))
                    .toList();
            List<List<String>> keys = new ArrayList<>();
            for (int i = 0; i < columns.get(0).size(); i++) {
                int row = i;
                keys.add(columns.stream().map(each -> each.get(row)).toList());
            }
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsNamedIsThere() {
        Map<String, JSONObject> byName = new HashMap<>();
        resources().forEach(each -> byName.put(each.getString("name"), each));
        int checked = 0;
        for (JSONObject resource : byName.values()) {
            JSONArray keys = resource.getJSONObject("schema").optJSONArray("foreignKeys", new JSONArray());
            for (JSONObject key : objects(keys).toList()) {
                JSONObject to = key.getJSONObject("reference");
                List<String> there = column(byName.get(to.getString("resource")), to.getString("fields"));
                assertThat(there)
                        .as("%s of %s", key, resource.getString("name"))
                        .containsAll(column(resource, key.getString("fields")).stream()
                                .filter(each -> !each.isEmpty())
                                .toList());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(30);
    }
}
