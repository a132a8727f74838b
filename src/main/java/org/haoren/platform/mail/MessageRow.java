package org.haoren.platform.mail;

import java.time.Instant;

/** A message as the demo shows it. @param to the whole address @param doneAt null while it waits @param lastError null where nothing has failed */
public record MessageRow(String code, String kind, Channel channel, String to, String subject, String text, String language, Instant madeAt, MessageState state, int attempts,
        String lastError, Instant doneAt) {
    @Override
    public String toString() {
        return "Message " + code;
    }
}
