package org.haoren.platform.mail;

/**
 * A kind of message. Rooms declare theirs as enums; the words stand in the message bundles under {@link #key()}, and the subject of an e-mail under the same key with
 * {@code .subject}.
 */
public interface Letter {
    /** {@code Enum#name()}. */
    String name();

    /** Key of the words: {@code letter.<room>.<NAME>}. */
    default String key() {
        return "letter." + getClass().getPackageName().replaceFirst("^org\\.haoren\\.", "") + "." + name();
    }
}
