package qingdan.procedure.bpmn;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import qingdan.procedure.domain.Fault;

/** First look at a foreign XML file: well-formed, no document type, no entities, not too deep. */
final class SafeXml {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_ELEMENTS = 20_000;

    private SafeXml() {}

    static Optional<Fault> fault(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Expected no external entity, but got " + systemId);
        });
        try {
            return scan(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException e) {
            return Optional.of(new Fault("-", "not-xml", "不是格式良好的 XML", "not well-formed XML"));
        }
    }

    private static Optional<Fault> scan(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return Optional.of(new Fault(
                            "-", "xml-not-safe", "文件不得含有 DTD 或实体", "document types and entities are not allowed"));
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    elements++;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) {
                return Optional.of(
                        new Fault("-", "xml-too-big", "元素过多或嵌套过深", "too many elements or too deeply nested"));
            }
        }
        return Optional.empty();
    }
}
