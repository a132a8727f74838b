package org.haoren.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param text beginning of a name, pinyin or its initials, a number, a telephone or its ends @param page from 1, or null */
public record SearchForm(@NotBlank @Size(max = 120) @OneLine String text, Integer page) {
    @Override
    public String toString() {
        return "SearchForm";
    }
}
