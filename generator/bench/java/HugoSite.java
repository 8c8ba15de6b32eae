import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Content for Hugo from a town and its built site, so that Hugo makes the same pages. A record becomes a page whose front
 * matter is the record as it is written, and behind it what this program derives: Hugo is handed it and need not. Pages whose
 * number does not follow from the number of cases are handed over with their text ready as HTML.
 *
 * <pre>java -cp … HugoSite DATA SITE MESSAGES SKELETON OUT</pre>
 */
final class HugoSite {
    private static final Pattern ROW = Pattern.compile("<tr data-parts=\"([^\"]*)\">(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CASE = Pattern.compile("cases/(HG-[\\w-]+)\\.html");
    private static final Pattern TAG = Pattern.compile("<span class=\"tag ([a-z ]+)\">([^<]*)</span>");
    private static final Pattern CHART = Pattern.compile("<svg class=\"chart wide\".*?</svg>", Pattern.DOTALL);
    private static final Pattern SPELT = Pattern.compile("headers=\"[^\"]*f-F1\\d[^\"]*\">([^<]*整)</td>");
    private static final Pattern MAIN =
            Pattern.compile("<main id=\"main\"><div class=\"wrap\">\\n(.*)</div></main>", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)(?: · [^·<]*)?</title>");

    /** What the layouts ask for and the record does not hold. */
    private static final Set<String> ASKED = Set.of(
            "cases", "categoryLabel", "channelLabel", "contracted", "contractor", "daysLate", "due",
            "employer", "endOn", "found", "identityLabel", "investLabel", "kindLabel", "left",
            "levelLabel", "migrants", "officer", "open", "opened", "owner",
            "ownershipLabel", "paid", "people", "peopleLeft", "progress", "project", "rolesLabel",
            "sectorLabel", "settlementLabel", "since", "stageLabel", "startOn", "statusLabel", "unit",
            "unitLabel", "village", "villageLabel", "workers");

    private final ObjectMapper json = new ObjectMapper();
    private final Path data;
    private final Path site;
    private final Path out;
    private final Map<String, Map<String, String>> facets = new HashMap<>();
    private final Map<String, String> stageColours = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<JsonNode>> duties = new HashMap<>();

    private HugoSite(Path data, Path site, Path out) {
        this.data = data;
        this.site = site;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        HugoSite hugo = new HugoSite(Path.of(args[0]), Path.of(args[1]), Path.of(args[4]));
        copy(Path.of(args[3]), hugo.out);
        copy(hugo.site.resolve("assets"), hugo.out.resolve("static/assets"));
        hugo.labels(Path.of(args[2]));
        hugo.readLedger();
        for (JsonNode each : hugo.rows("deadlines")) {
            hugo.duties.computeIfAbsent(each.path("targetId").asText(), id -> new ArrayList<>()).add(each);
        }
        hugo.records("cases", "cases");
        hugo.records("employers", "employers");
        hugo.records("projects", "projects");
        hugo.records("inspections", "inspections");
        hugo.ready();
    }

    /** The order of the ledger, and in which group each case is. */
    private void readLedger() throws IOException {
        for (int page = 1; ; page++) {
            Path file = site.resolve(page == 1 ? "cases/index.html" : "cases/p" + page + ".html");
            if (!Files.exists(file)) {
                return;
            }
            Matcher row = ROW.matcher(Files.readString(file, UTF_8));
            while (row.find()) {
                Matcher id = CASE.matcher(row.group(2));
                if (id.find()) {
                    Map<String, String> groups = new HashMap<>();
                    for (String each : row.group(1).split("&amp;")) {
                        groups.put(each.split("=")[0], each.split("=")[1]);
                    }
                    facets.put(id.group(1), groups);
                    places.put(id.group(1), places.size() + 1);
                    Matcher tag = TAG.matcher(row.group(2));
                    if (tag.find()) {
                        stageColours.put(tag.group(2), tag.group(1));
                    }
                }
            }
        }
    }

    private Iterable<JsonNode> rows(String ledger) throws IOException {
        return json.readTree(site.resolve("exports/ledgers/" + ledger + ".json").toFile()).path("rows");
    }

    private void records(String folder, String ledger) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> walk = Files.walk(data.resolve(folder))) {
            walk.filter(each -> each.toString().endsWith(".yaml"))
                    .forEach(each -> files.put(each.getFileName().toString().replace(".yaml", ""), each));
        }
        int place = 0;
        for (JsonNode row : rows(ledger)) {
            String id = row.path("id").asText();
            Path file = files.get(id);
            place++;
            StringBuilder front = new StringBuilder("---\n").append(record(file));
            front.append("file: ").append(quoted("data/" + data.relativize(file))).append('\n');
            derived(ledger, id, row, place, front);
            write("content/" + folder + "/" + id + ".md", front.append("---\n").toString());
        }
    }

    /** As written, but for the one word that Hugo's YAML takes for true. */
    private static String record(Path file) throws IOException {
        return Files.readString(file, UTF_8)
                .replaceAll("(?m)^#.*\\n", "")
                .replaceAll("(?m)^(\\s*(?:- )?)on: ", "$1date: ")
                .replaceAll("([{,] ?)on: ", "$1date: ");
    }

    private void derived(String ledger, String id, JsonNode row, int place, StringBuilder front) throws IOException {
        switch (ledger) {
            case "cases" -> derivedOfCase(id, row, front);
            case "employers" -> {
                put(front, "title", row.path("name").asText());
                front.append("weight: ").append(place).append('\n');
                put(front, "employer_village", row.path("village").asText());
                put(front, "employer_category", row.path("category").asText());
                put(front, "employer_status", row.path("status").asText());
            }
            case "projects" -> {
                put(front, "title", row.path("name").asText());
                front.append("weight: ").append(place).append('\n');
                put(front, "project_village", row.path("village").asText());
                put(front, "project_status", row.path("status").asText());
                front.append("party: [")
                        .append(row.path("ownerId").asText())
                        .append(", ")
                        .append(row.path("contractorId").asText())
                        .append("]\n");
            }
            default -> {
                put(front, "title", id);
                front.append("weight: ").append(place).append('\n');
                put(front, "inspection_unit", row.path("unit").asText());
                put(front, "inspection_kind", row.path("kind").asText());
            }
        }
        front.append("d:\n");
        row.fields().forEachRemaining(each -> {
            if (ASKED.contains(each.getKey()) && !each.getValue().isNull()) {
                front.append("  ").append(each.getKey()).append(": ");
                front.append(each.getValue().isTextual() ? quoted(each.getValue().asText()) : each.getValue().asText());
                front.append('\n');
            }
        });
    }

    private void derivedOfCase(String id, JsonNode row, StringBuilder front) throws IOException {
        Map<String, String> groups = facets.getOrDefault(id, Map.of());
        put(front, "title", row.path("title").asText());
        front.append("weight: ").append(places.getOrDefault(id, 1_000_000)).append('\n');
        put(front, "case_stage", groups.getOrDefault("st", "intake"));
        put(front, "case_level", groups.getOrDefault("w", "none"));
        put(front, "case_village", groups.getOrDefault("vil", row.path("village").asText()));
        put(front, "case_settlement", groups.getOrDefault("set", "none"));
        put(front, "case_category", groups.getOrDefault("cat", "construction"));
        put(front, "colour", stageColours.getOrDefault(row.path("stageLabel").asText(), "unit"));
        Path paper = site.resolve("cases/" + id + "/mediation.html");
        if (Files.exists(paper)) {
            front.append("outputs: [HTML, dossier, mediation]\nspelt:\n");
            SPELT.matcher(Files.readString(paper, UTF_8))
                    .results()
                    .forEach(each -> front.append("  - ").append(each.group(1)).append('\n'));
        }
        front.append("duties:\n");
        for (JsonNode each : duties.getOrDefault(id, List.of())) {
            front.append("  - {what: ")
                    .append(quoted(each.path("what").asText()))
                    .append(", due: '")
                    .append(each.path("due").asText())
                    .append("', state: ")
                    .append(each.path("stateLabel").asText())
                    .append("}\n");
        }
        Matcher chart = CHART.matcher(Files.readString(site.resolve("cases/" + id + ".html"), UTF_8));
        if (chart.find()) {
            front.append("chart: |\n");
            chart.group().lines().forEach(line -> front.append("  ").append(line).append('\n'));
        }
    }

    /** Pages that are not of cases, employers, projects, or ledgers of these and of inspections. */
    private void ready() throws IOException {
        Pattern ours = Pattern.compile(
                "cases/.*|employers/(HG-.*|index\\.html|by-.*)|projects/(HG-.*|index\\.html|by-.*)|inspections/(index\\.html|by-.*|p\\d+\\.html)");
        List<Path> pages;
        try (Stream<Path> walk = Files.walk(site)) {
            pages = walk.filter(each -> each.toString().endsWith(".html")).sorted().toList();
        }
        for (Path page : pages) {
            String path = site.relativize(page).toString().replace('\\', '/');
            if (!ours.matcher(path).matches()) {
                String html = Files.readString(page, UTF_8);
                Matcher main = MAIN.matcher(html);
                Matcher title = TITLE.matcher(html);
                String text = main.find() ? main.group(1) : "";
                String name = title.find() ? title.group(1) : path;
                write(
                        path.equals("index.html") ? "content/_index.html" : "content/ready/" + path.replace('/', '-'),
                        "---\ntitle: " + quoted(name) + "\n"
                                + (path.equals("index.html") ? "" : "url: /" + path + "\n") + "---\n" + text);
            }
        }
    }

    /** What words are called, by the part of the key before the dot. */
    private void labels(Path messages) throws IOException {
        Properties words = new Properties();
        words.load(Files.newBufferedReader(messages, UTF_8));
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        for (String group : List.of("event", "paymentSource", "item.code", "annex4")) {
            Map<String, String> labels = new LinkedHashMap<>();
            words.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(group + "."))
                    .sorted()
                    .forEach(key -> labels.put(
                            key.substring(group.length() + 1), words.getProperty(key).replace("{0}", "2021")));
            groups.put(group, labels);
        }
        Map<String, String> units = new LinkedHashMap<>();
        for (JsonNode each : rows("units")) {
            units.put(each.path("id").asText(), each.path("name").asText());
        }
        groups.put("unit", units);
        write("data/labels.json", json.writeValueAsString(groups));
    }

    private static void put(StringBuilder front, String key, String value) {
        front.append(key).append(": ").append(quoted(value)).append('\n');
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void write(String path, String text) throws IOException {
        Path file = out.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy);
            }
        }
    }
}
