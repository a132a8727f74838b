package org.haoren.platform.tables;

/** A cell as it stands in the file. @param text trimmed; of a formula its own text, never its value */
public record TableCell(String text, Kind kind) {
    static final TableCell NOTHING = new TableCell("", Kind.TEXT);

    public enum Kind {
        TEXT,
        /** Kept by a spreadsheet as a number, which holds no more than fifteen digits. */
        NUMBER,
        DAY,
        FORMULA,
        /** Part of several cells that were made one. */
        MERGED,
        /** {@code #N/A} and the like. */
        ERROR
    }

    public boolean blank() {
        return text.isEmpty();
    }
}
