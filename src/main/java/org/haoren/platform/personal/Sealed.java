package org.haoren.platform.personal;

/** Something sealed that can be opened. @param thing name of its kind, as in the keys {@code rights.thing.…} @param reference code of the one that was opened */
public record Sealed(String thing, String reference) {}
