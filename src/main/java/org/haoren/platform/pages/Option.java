package org.haoren.platform.pages;

/** One line of a choice. */
public record Option(String value, String label) {
    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }
}
