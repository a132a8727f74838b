package org.haoren.platform.words;

/** A name kept in both languages, as a value among the words of a refusal or a letter. @param en blank where there is none */
public record Bilingual(String zh, String en) {
    /** @param language as a person has chosen it, {@code zh-CN} or {@code en}; Chinese where there is no English */
    public String in(String language) {
        return language.startsWith("zh") || en == null || en.isBlank() ? zh : en;
    }
}
