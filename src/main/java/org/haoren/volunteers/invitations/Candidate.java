package org.haoren.volunteers.invitations;

import org.haoren.platform.mail.Recipient;

/** A sound row. @param hash of the document @param minutes brought along; 0 for none @param since ISO day, or empty @param source of the minutes, or what else the list says */
record Candidate(int row, String name, String hash, Recipient contact, int minutes, String since, String source) {
    @Override
    public String toString() {
        return "Candidate " + row;
    }
}
