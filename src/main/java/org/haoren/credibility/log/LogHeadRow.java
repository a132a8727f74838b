package org.haoren.credibility.log;

/** @param size entries so far @param root the tree's hash over all of them, hexadecimal */
public record LogHeadRow(String name, long size, String root) {}
