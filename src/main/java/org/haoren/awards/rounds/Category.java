package org.haoren.awards.rounds;

import jakarta.persistence.Embeddable;

@Embeddable
class Category {
    private String code;
    private String zh;
    private String en;

    protected Category() {}

    Category(String code, String zh, String en) {
        this.code = code;
        this.zh = zh.strip();
        this.en = en == null || en.isBlank() ? null : en.strip();
    }

    String code() {
        return code;
    }

    Category copy() {
        return new Category(code, zh, en);
    }

    CategoryRow row() {
        return new CategoryRow(code, zh, en);
    }
}
