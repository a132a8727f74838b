package org.haoren.accounts;

import java.util.List;

/** What an account is found by, for whoever writes accounts past the portal. */
public final class CitizenKeys {
    /** What document numbers are sealed and hashed for. */
    public static final String NUMBER = IdentityNumbers.PURPOSE;

    private CitizenKeys() {}

    /** As in the columns {@code name_key}, {@code pinyin}, {@code initials} and {@code login_end}. */
    public static List<String> of(String name, String login) {
        var keys = NameKeys.of(name);
        return List.of(keys.name(), keys.pinyin(), keys.initials(), new Login(login).end());
    }
}
