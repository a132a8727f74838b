package org.haoren.platform.rates;

import java.util.List;
import java.util.Locale;

/** What can be done only so often. How often stands in the settings: {@code haoren.rate.<rate>.<of>}, a number an hour. */
public enum Rate {
    /** Tries, also those that fail. The account itself is locked by its own rule, {@code haoren.lockout}. */
    SIGN_IN(Of.DEVICE, Of.ADDRESS),
    SIGN_UP(Of.DEVICE, Of.ADDRESS),
    /** Tries, also those that are refused. */
    BALLOT(Of.ACCOUNT, Of.DEVICE, Of.ADDRESS),
    /** Having a code sent. */
    CODE(Of.LOGIN, Of.DEVICE, Of.ADDRESS),
    CHALLENGE(Of.DEVICE, Of.ADDRESS),
    /** Wishes, recommendations, objections. */
    POST(Of.ACCOUNT, Of.DEVICE, Of.ADDRESS),
    UPLOAD(Of.ACCOUNT, Of.DEVICE, Of.ADDRESS),
    /** Having a document made. */
    PRINT(Of.ACCOUNT, Of.DEVICE, Of.ADDRESS),
    /** Asking about a number or a code, also in vain. */
    LOOKUP(Of.DEVICE, Of.ADDRESS),
    /** Checking in or out with a code, also with a wrong one. */
    PRESENCE(Of.ACCOUNT, Of.ADDRESS),
    /** Looking for people by what they are called. */
    SEARCH(Of.ACCOUNT);

    private final List<Of> of;

    Rate(Of... of) {
        this.of = List.of(of);
    }

    /** Whose doings are counted; of a login, what is done about it by anybody. */
    enum Of { LOGIN, ACCOUNT, DEVICE, ADDRESS }

    List<Of> of() {
        return of;
    }

    String setting(Of whose) {
        return "haoren.rate." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + whose.name().toLowerCase(Locale.ROOT);
    }
}
