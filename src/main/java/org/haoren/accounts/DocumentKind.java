package org.haoren.accounts;

/** What proves who somebody is. */
public enum DocumentKind {
    /** Of a citizen: GB 11643. */
    RESIDENT_CARD,
    /** Of people from Hong Kong, Macao and Taiwan who live on the mainland: the same form of number. */
    RESIDENCE_PERMIT,
    /** Of a foreigner. Since December 2023 with eighteen digits, the first of them a 9, before that with three letters and twelve digits. */
    PERMANENT_RESIDENT_CARD,
    PASSPORT
}
