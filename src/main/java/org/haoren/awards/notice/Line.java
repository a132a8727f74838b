package org.haoren.awards.notice;

import jakarta.persistence.Embeddable;

@Embeddable
class Line {
    private String subject;
    private String zh;
    private String en;

    protected Line() {}

    Line(NoticeLine line) {
        subject = line.subject();
        zh = line.zh().strip();
        en = line.en() == null || line.en().isBlank() ? null : line.en().strip();
    }

    String subject() {
        return subject;
    }

    NoticeLine row() {
        return new NoticeLine(subject, zh, en);
    }
}
