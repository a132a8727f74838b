package org.haoren.guardians;

import java.time.Instant;
import java.util.List;

/**
 * What a guardian may read of what their ward was told.
 *
 * @param open whether the messages themselves are shown: while the ward signs in nowhere
 * @param messages the latest first; none of a ward who signs in themself
 * @param said about consent by this guardian and the others who are confirmed, the latest first
 */
public record WardMessagesRow(boolean open, List<Message> messages, List<Said> said) {
    public WardMessagesRow {
        messages = List.copyOf(messages);
        said = List.copyOf(said);
    }

    /** @param kind name of the letter @param text as the ward would have read it */
    public record Message(String kind, String text, Instant toldAt) {
        @Override
        public String toString() {
            return "Message";
        }
    }

    /** @param given or withdrawn @param yours or another guardian's */
    public record Said(ConsentPurpose purpose, boolean given, boolean yours, Instant saidAt) {}
}
