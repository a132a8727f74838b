package org.haoren.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchFormTest {
    @Test
    void what_was_typed_is_in_no_log() {
        assertThat(new SearchForm("10000000012", 1).toString()).doesNotContain("10000000012");
    }
}
