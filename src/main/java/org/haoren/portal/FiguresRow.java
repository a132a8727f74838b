package org.haoren.portal;

/** The city in numbers. @param minutes of confirmed service @param entries in the public log */
public record FiguresRow(long volunteers, long stations, long minutes, long fulfilledWishes, long honours, long entries) {}
