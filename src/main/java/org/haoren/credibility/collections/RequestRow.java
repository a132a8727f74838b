package org.haoren.credibility.collections;

/** What somebody is asked. @param number of their certificate in it; null where they have not agreed */
public record RequestRow(CollectionRow collection, String number) {
    public boolean isAgreed() {
        return number != null;
    }
}
