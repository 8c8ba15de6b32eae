package org.qingxin.intake.workbook;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook, read from the front. No document type is taken, so nothing outside can be asked for and nothing
 * grows; names are compared without their namespace, of which there are two.
 */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static Xml of(byte[] part) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
    }

    /** Goes on to the next beginning or end of an element. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    boolean isSet(String attribute) {
        return attribute(attribute)
                .filter(each -> each.equals("1") || each.equals("true"))
                .isPresent();
    }

    int number(String attribute, int otherwise) throws XMLStreamException {
        try {
            return attribute(attribute).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("no number", e);
        }
    }

    /** The text up to the end of the element that begins here, which holds no others. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** The text of an element that holds runs of it, without the readings printed over them. */
    String runs(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int overRuns = 0;
        while (next() && !ends(element)) {
            if (begins("rPh")) {
                overRuns++;
            } else if (ends("rPh")) {
                overRuns--;
            } else if (begins("t") && overRuns == 0) {
                text.append(text());
            }
        }
        return text.toString();
    }
}
