package org.haoren.platform.tables;

/** From here on the file makes no sense. */
public final class UnreadableRow extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableRow(Throwable cause) {
        super("A row cannot be read", cause);
    }
}
