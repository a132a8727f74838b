package org.haoren.platform.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing that the portal itself remembers between starts. */
@Entity
@Table(name = "platform_setting")
class Remembered {
    @Id private String name;
    @Column(name = "content") private String content;

    protected Remembered() {}

    Remembered(String name, String content) {
        this.name = name;
        this.content = content;
    }

    String content() {
        return content;
    }
}
