package org.haoren.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.haoren.platform.refusal.Refused;

/** The first sheet of a workbook (ECMA-376), once its package has been found harmless. */
final class XlsxTable implements Table {
    private static final int LONGEST_NUMBER = 30;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Merges merges;

    private XlsxTable(ReadableWorkbook workbook, Merges merges) throws IOException {
        this.workbook = workbook;
        this.merges = merges;
        stream = workbook.getFirstSheet().openStream();
        rows = stream.iterator();
    }

    static Table open(byte[] content) {
        try (var file = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            var merges = PackageCheck.merges(file) ? Merges.of(file) : new Merges(List.of());
            return new XlsxTable(workbook(content, file.getEntry("xl/styles.xml") != null), merges);
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Refused(TableRefusal.UNREADABLE.on(Tables.FIELD));
        }
    }

    /** @param styled whether it says of any cell how it looks */
    private static ReadableWorkbook workbook(byte[] content, boolean styled) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(styled, true));
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw new UnreadableRow(e);
        }
    }

    @Override
    public TableRow next() {
        try {
            var row = rows.next();
            merges.row(row.getRowNum());
            var cells = new ArrayList<TableCell>();
            for (int column = 0; column < row.getCellCount(); column++) cells.add(cell(row.getCell(column), column));
            return new TableRow(row.getRowNum(), cells);
        } catch (RuntimeException e) {
            throw new UnreadableRow(e);
        }
    }

    private TableCell cell(Cell cell, int column) {
        if (merges.covers(column)) return new TableCell(cell == null ? "" : text(cell), TableCell.Kind.MERGED);
        if (cell == null) return TableCell.NOTHING;
        if (cell.getFormula() != null) return new TableCell("=" + cell.getFormula().strip(), TableCell.Kind.FORMULA);
        return switch (cell.getType()) {
            case FORMULA -> new TableCell("=", TableCell.Kind.FORMULA);
            case NUMBER -> number(cell);
            case ERROR -> new TableCell(text(cell), TableCell.Kind.ERROR);
            case STRING, BOOLEAN, EMPTY -> text(cell).isEmpty() ? TableCell.NOTHING : new TableCell(text(cell), TableCell.Kind.TEXT);
        };
    }

    private static String text(Cell cell) {
        return cell.getText() == null ? "" : cell.getText().strip();
    }

    /** Shown as a day where the cell is formatted as one: nothing else tells a day from a number. */
    private static TableCell number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && format.matches("(?i).*[yd年日].*") && !format.matches("(?i).*general.*")) return new TableCell(cell.asDate().toLocalDate().toString(), TableCell.Kind.DAY);
        var value = cell.asNumber().stripTrailingZeros();
        return new TableCell(Math.abs(value.scale()) > LONGEST_NUMBER ? value.toString() : value.toPlainString(), TableCell.Kind.NUMBER);
    }

    @Override
    public boolean moreSheets() {
        return workbook.getSheets().count() > 1;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
