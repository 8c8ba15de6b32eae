package org.qingxin.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A flat OpenDocument sheet into which somebody types: cells keep their look, what is typed is text or a number. */
final class TypedInto {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final Document document;

    private TypedInto(Document document) {
        this.document = document;
    }

    /** @param typed what is typed by the address of its cell, such as {@code D9} */
    static byte[] sheet(byte[] flat, Map<String, String> typed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        TypedInto sheet = new TypedInto(factory.newDocumentBuilder().parse(new ByteArrayInputStream(flat)));
        typed.forEach(sheet::type);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(sheet.document), new StreamResult(bytes));
        return bytes.toString(UTF_8).getBytes(UTF_8);
    }

    private void type(String address, String typed) {
        int column = address.charAt(0) - 'A';
        int row = Integer.parseInt(address.substring(1)) - 1;
        Element rowOf = alone(all("table-row"), "number-rows-repeated", row);
        List<Element> cells = new ArrayList<>();
        for (Node each = rowOf.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element cell) {
                cells.add(cell);
            }
        }
        Element cell = alone(cells, "number-columns-repeated", column);
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        boolean isNumber = typed.matches("-?[0-9]+(\\.[0-9]+)?");
        cell.setAttributeNS(OFFICE, "office:value-type", isNumber ? "float" : "string");
        cell.removeAttributeNS(OFFICE, "value");
        cell.removeAttributeNS(OFFICE, "date-value");
        if (isNumber) {
            cell.setAttributeNS(OFFICE, "office:value", typed);
        }
        for (String line : typed.split("\n", -1)) {
            Element paragraph = document.createElementNS(TEXT, "text:p");
            paragraph.setTextContent(line);
            cell.appendChild(paragraph);
        }
    }

    private List<Element> all(String name) {
        var found = document.getElementsByTagNameNS(TABLE, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The element at an index, counting those that stand for several; such a one is parted. */
    private static Element alone(List<Element> elements, String repeated, int index) {
        int at = 0;
        for (Element each : elements) {
            String written = each.getAttributeNS(TABLE, repeated);
            int count = written.isEmpty() ? 1 : Integer.parseInt(written);
            if (index < at + count) {
                part(each, repeated, index - at, count);
                return each;
            }
            at += count;
        }
        throw new AssertionError("no place " + index);
    }

    private static void part(Element element, String repeated, int before, int count) {
        if (before > 0) {
            clone(element, repeated, before, element);
        }
        if (before + 1 < count) {
            clone(element, repeated, count - before - 1, element.getNextSibling());
        }
        element.removeAttributeNS(TABLE, repeated);
    }

    private static void clone(
            Element element, String repeated, int count, @org.jspecify.annotations.Nullable Node before) {
        Element copy = (Element) element.cloneNode(true);
        copy.setAttributeNS(TABLE, "table:" + repeated, String.valueOf(count));
        element.getParentNode().insertBefore(copy, before);
    }
}
