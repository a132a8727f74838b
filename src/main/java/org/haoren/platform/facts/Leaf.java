package org.haoren.platform.facts;

/** Where a log keeps a fact. @param index from 0 @param hash SHA-256 of the leaf, hexadecimal */
public record Leaf(String log, long index, String hash) {}
