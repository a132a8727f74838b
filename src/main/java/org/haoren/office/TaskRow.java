package org.haoren.office;

/** A queue that the caller may work on. @param name last part of its words' keys @param address of the page @param waiting how many, or null where the queue is not counted */
public record TaskRow(String name, String address, Long waiting) {}
