package org.haoren.platform.tables;

import java.util.List;

/** @param number as the sheet shows it, from 1 @param cells those at the end that are empty may be missing */
public record TableRow(int number, List<TableCell> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Empty where the row ends before it. @param column from 0 */
    public TableCell cell(int column) {
        return column < cells.size() ? cells.get(column) : TableCell.NOTHING;
    }

    public boolean blank() {
        return cells.stream().allMatch(cell -> cell.blank() && cell.kind() != TableCell.Kind.FORMULA);
    }

    @Override
    public String toString() {
        return "TableRow " + number;
    }
}
