package org.haoren.volunteers.invitations;

/** @param row as the sheet numbers it @param part the column, {@code ROW} for the whole of it @param seen what stands there, masked; empty where that would tell something */
public record FaultRow(int row, Part part, FaultKind kind, String seen) {
    /** Enough to find it in one's own list. */
    static String masked(String text) {
        var points = text.codePoints().toArray();
        if (points.length < 3) return "*".repeat(points.length);
        return Character.toString(points[0]) + "*".repeat(Math.min(points.length - 2, 12)) + Character.toString(points[points.length - 1]);
    }
}
