package org.haoren.platform.personal;

/**
 * One column of a personal table.
 *
 * @param shown SQL that gives what the owner is shown: the column itself, or the name behind a code
 * @param detail purpose of what is sealed, or the beginning of the keys of the words for a value; null for other forms
 */
public record PersonalColumn(String name, String shown, Form form, String detail) {
    boolean inBytes() {
        return form == Form.SEALED_BYTES || form == Form.SEALED_FILE;
    }

    /** How a value is kept and read. */
    public enum Form {
        TEXT, NUMBER, TRUTH, DAY,
        /** UTC. */
        MOMENT,
        /** One of a few values that the portal has words for. */
        WORDS,
        SEALED,
        /** A number or address is shown with its middle left out. */
        SEALED_MASKED,
        /** Kept as a digest that leads back to nothing: the owner learns that it is there. */
        DIGEST,
        /** Says nothing of the owner by itself: row numbers, versions, who decided. */
        ASIDE,
        /** Sealed, and not even the owner sees it: a secret of their app, an opening of the log. */
        SEALED_ASIDE,
        /** As that, in a column of bytes. */
        SEALED_BYTES,
        /** A whole file, sealed. */
        SEALED_FILE;

        public boolean sealed() {
            return name().startsWith("SEALED");
        }

        /** To its owner. */
        boolean told() {
            return switch (this) {
                case TEXT, NUMBER, TRUTH, DAY, MOMENT, WORDS, SEALED, SEALED_MASKED -> true;
                case DIGEST, ASIDE, SEALED_ASIDE, SEALED_BYTES, SEALED_FILE -> false;
            };
        }
    }
}
