package org.haoren.accounts;

import java.time.LocalDate;

/** Whoever holds one has been written down as its reader. */
public record WholeNumberRow(String name, DocumentKind kind, String number, LocalDate born) {
    @Override
    public String toString() {
        return "WholeNumberRow";
    }
}
