package org.haoren.accounts;

/** What a person chooses when they state their document: a card's number says itself which card it is, and when they were born; a passport's says neither. */
public enum DocumentType {
    CARD, PASSPORT
}
