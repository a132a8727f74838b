package org.haoren.places.districts;

/** Levels, from wide to narrow; a district lies in one of the level before its own. */
public enum DistrictKind {
    CITY, DISTRICT, STREET, COMMUNITY;

    /** Whether a district of this level may lie in one of that level. */
    boolean within(DistrictKind parent) {
        return parent.ordinal() == ordinal() - 1;
    }
}
