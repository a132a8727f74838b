package org.haoren.platform.words;

/** A name kept in both languages, as a value among the words of a refusal. @param en blank where there is none */
public record Bilingual(String zh, String en) {}
