package org.haoren.platform.personal;

import org.haoren.platform.personal.PersonalColumn.Form;

/** @param value text, a whole number, true or false, an {@link java.time.Instant} or a {@link java.time.LocalDate}, by its form */
public record PersonalField(String column, Form form, String detail, Object value) {
    private static final int LEFT = 3;
    private static final int RIGHT = 2;

    /** For a page that somebody may be looking at over the owner's shoulder: what is long and sealed keeps its ends only. */
    public Object shown() {
        if (form != Form.SEALED_MASKED) return value;
        var text = value.toString();
        return text.length() <= LEFT + RIGHT ? text.substring(0, 1) + "***" : text.substring(0, LEFT) + "*".repeat(text.length() - LEFT - RIGHT) + text.substring(text.length() - RIGHT);
    }
}
