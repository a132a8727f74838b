package org.haoren.office.demo;

import java.util.regex.Pattern;
import org.haoren.platform.mail.MessageRow;
import org.haoren.platform.store.Page;

/** The invented people read what they are sent. */
final class DemoMail {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private DemoMail() {}

    /** The six digits in the newest of somebody's messages. */
    static String code(Page<MessageRow> messages) {
        var found = CODE.matcher(messages.rows().get(0).text());
        if (!found.find()) throw new IllegalStateException("The newest message holds no code");
        return found.group();
    }
}
