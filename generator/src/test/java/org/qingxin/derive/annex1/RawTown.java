package org.qingxin.derive.annex1;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.qingxin.model.Dataset;
import org.qingxin.model.RecordType;

/** Records as plain trees: read from files by a stock YAML reader, or made from records; our own reader has no part in it. */
record RawTown(
        JsonNode campaign,
        List<JsonNode> units,
        List<JsonNode> employers,
        List<JsonNode> projects,
        List<JsonNode> inspections,
        List<JsonNode> cases,
        List<JsonNode> credit) {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static RawTown in(Path data) {
        String current = read(data.resolve("town.yaml")).get("campaign").asText();
        return new RawTown(
                read(data.resolve("campaigns/" + current + ".yaml")),
                folder(data, "units"),
                folder(data, "employers"),
                folder(data, "projects"),
                folder(data, "inspections"),
                folder(data, "cases"),
                folder(data, "credit"));
    }

    static RawTown of(Dataset data) {
        return new RawTown(
                PlainTree.of(data.currentCampaign().orElseThrow()),
                trees(data, RecordType.UNIT),
                trees(data, RecordType.EMPLOYER),
                trees(data, RecordType.PROJECT),
                trees(data, RecordType.INSPECTION),
                trees(data, RecordType.CASE),
                trees(data, RecordType.CREDIT));
    }

    private static List<JsonNode> trees(Dataset data, RecordType type) {
        return data.all(type).stream().map(PlainTree::of).toList();
    }

    private static List<JsonNode> folder(Path data, String name) {
        try (Stream<Path> files = Files.walk(data.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(RawTown::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(Files.newBufferedReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
