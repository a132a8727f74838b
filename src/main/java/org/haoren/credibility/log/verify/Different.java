package org.haoren.credibility.log.verify;

/** Something is not as it was signed, and going on makes no sense. @see Told */
final class Different extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final transient Object[] values;

    Different(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values;
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values;
    }
}
