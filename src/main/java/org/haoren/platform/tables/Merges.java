package org.haoren.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.haoren.platform.refusal.Refused;

/** The merged cells of the first sheet, asked row by row from the first to the last. */
final class Merges {
    static final int MOST = 10_000;
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final List<Range> coming;
    private final List<Range> here = new ArrayList<>();

    /** Columns from 0, rows from 1, both ends included. */
    record Range(int firstColumn, int lastColumn, int firstRow, int lastRow) {}

    Merges(List<Range> ranges) {
        coming = new ArrayList<>(ranges);
        coming.sort(Comparator.comparingInt(Range::firstRow));
    }

    static Merges of(ZipFile file) throws IOException {
        try {
            return new Merges(ranges(file, sheet(file)));
        } catch (XMLStreamException e) {
            throw new Refused(TableRefusal.UNREADABLE.on(Tables.FIELD));
        }
    }

    void row(int number) {
        here.removeIf(range -> range.lastRow < number);
        while (!coming.isEmpty() && coming.get(0).firstRow <= number) {
            var range = coming.remove(0);
            if (range.lastRow >= number) here.add(range);
        }
    }

    boolean covers(int column) {
        return here.stream().anyMatch(range -> range.firstColumn <= column && column <= range.lastColumn);
    }

    /** Of the first sheet as the workbook lists them. */
    private static String sheet(ZipFile file) throws IOException, XMLStreamException {
        var relation = first(file, "xl/workbook.xml", "sheet", null, null, RELATIONS, "id");
        var target = first(file, "xl/_rels/workbook.xml.rels", "Relationship", "Id", relation, null, "Target");
        return target == null ? "xl/worksheets/sheet1.xml" : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static String first(ZipFile file, String part, String element, String by, String equal, String space, String attribute) throws IOException, XMLStreamException {
        var entry = file.getEntry(part);
        if (entry == null) return null;
        try (var content = file.getInputStream(entry)) {
            var xml = reader(content);
            while (xml.hasNext()) if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)
                    && (by == null || xml.getAttributeValue(null, by).equals(equal))) return xml.getAttributeValue(space, attribute);
            return null;
        }
    }

    private static List<Range> ranges(ZipFile file, String part) throws IOException, XMLStreamException {
        var found = new ArrayList<Range>();
        var entry = file.getEntry(part);
        if (entry == null) return found;
        try (var content = file.getInputStream(entry)) {
            var xml = reader(content);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("mergeCell")) continue;
                range(xml.getAttributeValue(null, "ref")).ifPresent(found::add);
                if (found.size() > MOST) throw new Refused(TableRefusal.TOO_MANY_MERGES.on(Tables.FIELD));
            }
        }
        return found;
    }

    private static Optional<Range> range(String reference) {
        var read = REFERENCE.matcher(reference == null ? "" : reference);
        if (!read.matches() || read.group(3) == null) return Optional.empty();
        return Optional.of(new Range(column(read.group(1)), column(read.group(3)), Integer.parseInt(read.group(2)), Integer.parseInt(read.group(4))));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }

    /** The platform's own, whatever else lies on the class path; without entities of any kind. */
    private static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(content);
    }
}
