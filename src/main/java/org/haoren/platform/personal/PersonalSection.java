package org.haoren.platform.personal;

import java.util.List;

/** @param total rows that there are @param rows the latest of them, each with the fields that are not empty */
public record PersonalSection(String table, Why why, Ending ending, long total, List<List<PersonalField>> rows) {
    public PersonalSection {
        rows = List.copyOf(rows);
    }
}
