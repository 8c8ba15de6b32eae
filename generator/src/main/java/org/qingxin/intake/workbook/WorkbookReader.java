package org.qingxin.intake.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The sheets of an {@code .xlsx}, whoever saved it. Nothing in it is run, followed or fetched. */
public final class WorkbookReader {
    private static final int MOST_SHEETS = 50;
    private static final String FALLBACK = "xl/workbook.xml";

    /** Where the parts are that a workbook names by their relation to it. */
    private final Map<String, String> byRelation = new HashMap<>();

    private final ZipParts parts;
    private final String folder;
    private boolean isFrom1904;

    private WorkbookReader(ZipParts parts, String folder) {
        this.parts = parts;
        this.folder = folder;
    }

    /** A tab: which part its sheet is, by its relation. */
    private record Tab(Grid.Title title, String relation) {}

    /** All sheets in the order of their tabs. */
    public static List<Grid> read(byte[] bytes) throws UnreadableException {
        FileKind.requirePacked(bytes);
        ZipParts parts = ZipParts.of(bytes);
        try {
            String workbook = main(parts);
            byte[] content = parts.read(workbook).orElseThrow(() -> FileKind.otherPackage(parts));
            return new WorkbookReader(parts, folder(workbook)).sheets(workbook, content);
        } catch (XMLStreamException e) {
            throw UnreadableException.broken();
        }
    }

    private static String main(ZipParts parts) throws UnreadableException, XMLStreamException {
        Optional<byte[]> relations = parts.read("_rels/.rels");
        if (relations.isEmpty()) {
            return FALLBACK;
        }
        Xml xml = Xml.of(relations.get());
        while (xml.next()) {
            if (xml.begins("Relationship")
                    && xml.attribute("Type").orElse("").endsWith("/officeDocument")
                    && xml.attribute("Target").orElse("").endsWith("workbook.xml")) {
                return resolved("", xml.attribute("Target").orElse(""));
            }
        }
        return FALLBACK;
    }

    private List<Grid> sheets(String workbook, byte[] content) throws UnreadableException, XMLStreamException {
        readRelations(workbook);
        List<Tab> tabs = tabs(content);
        CellValues values = new CellValues(shared(), formats(), isFrom1904);
        List<Grid> grids = new ArrayList<>();
        for (Tab each : tabs) {
            String part = byRelation.getOrDefault(each.relation(), "");
            if (!part.contains("/chartsheets/")) {
                byte[] sheet = parts.read(part).orElseThrow(UnreadableException::broken);
                grids.add(SheetReader.read(sheet, each.title(), values));
            }
        }
        return grids;
    }

    private void readRelations(String workbook) throws UnreadableException, XMLStreamException {
        String name = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        Xml xml = Xml.of(parts.read(name).orElseThrow(UnreadableException::broken));
        while (xml.next()) {
            if (xml.begins("Relationship")) {
                String target = resolved(folder, xml.attribute("Target").orElse(""));
                byRelation.put(xml.attribute("Id").orElse(""), target);
                String type = xml.attribute("Type").orElse("");
                byRelation.put(type.substring(type.lastIndexOf('/') + 1), target);
            }
        }
    }

    private List<Tab> tabs(byte[] workbook) throws UnreadableException, XMLStreamException {
        List<Tab> tabs = new ArrayList<>();
        Xml xml = Xml.of(workbook);
        while (xml.next()) {
            if (xml.begins("workbookPr")) {
                isFrom1904 = xml.isSet("date1904");
            } else if (xml.begins("sheet")) {
                boolean isHidden = xml.attribute("state").orElse("visible").matches("hidden|veryHidden");
                String name = xml.attribute("name").orElse("");
                tabs.add(new Tab(
                        new Grid.Title(tabs.size() + 1, name, isHidden),
                        xml.attribute("id").orElse("")));
            }
        }
        if (tabs.size() > MOST_SHEETS) {
            throw UnreadableException.tooLarge(String.valueOf(MOST_SHEETS));
        }
        return tabs;
    }

    private List<String> shared() throws UnreadableException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        Optional<byte[]> part = parts.read(byRelation.getOrDefault("sharedStrings", ""));
        if (part.isPresent()) {
            Xml xml = Xml.of(part.get());
            while (xml.next()) {
                if (xml.begins("si")) {
                    texts.add(xml.runs("si"));
                }
            }
        }
        return texts;
    }

    private NumberFormats formats() throws UnreadableException, XMLStreamException {
        Optional<byte[]> part = parts.read(byRelation.getOrDefault("styles", ""));
        return part.isPresent() ? NumberFormats.of(part.get()) : NumberFormats.none();
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target.replaceFirst("^(\\./)+", "");
    }
}
