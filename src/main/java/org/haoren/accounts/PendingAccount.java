package org.haoren.accounts;

/** What somebody has stated to open an account, until they have confirmed the number or address. @param password its hash @param edition of the privacy notice consented to */
record PendingAccount(String name, String password, String edition) {
    private static final String BETWEEN = "\n";

    /** A name is one line, and so are the others. */
    String text() {
        return String.join(BETWEEN, name, password, edition);
    }

    static PendingAccount of(String text) {
        var parts = text.split(BETWEEN, -1);
        if (parts.length != 3) throw new IllegalArgumentException("Written by another edition");
        return new PendingAccount(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return "PendingAccount";
    }
}
