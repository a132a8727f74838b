package org.haoren.accounts;

import java.util.List;
import org.haoren.platform.mail.Letter;
import org.haoren.platform.permit.AccountId;

/**
 * Somebody who signs in nowhere, and so has no address to write to, was to be told this. Heard in the transaction that made it true.
 *
 * @param language of the account: {@code zh-CN} or {@code en}
 * @param values of the placeholders of its words
 */
public record Unwritten(AccountId owner, String language, Letter letter, List<Object> values) {
    public Unwritten {
        values = List.copyOf(values);
    }
}
