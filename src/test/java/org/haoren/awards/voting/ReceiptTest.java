package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.haoren.awards.rounds.RoundId;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final Receipt RECEIPT = new Receipt(new RoundId("good-2026-h1"), 17, "0a".repeat(32));

    @Test void is_found_in_its_text_its_file_and_its_address() {
        assertThat(Receipt.in(RECEIPT.text())).contains(RECEIPT);
        assertThat(Receipt.in("\n " + RECEIPT.text().toUpperCase().replace("ROUND-GOOD-2026-H1", "round-good-2026-h1") + "\nhttps://haoren.example.org\n\norigin\n18\n")).contains(RECEIPT);
        assertThat(Receipt.in("https://haoren.example.org" + RECEIPT.address())).contains(RECEIPT);
        assertThat(Receipt.in("round-good-2026-h1 17 " + RECEIPT.leafHash())).contains(RECEIPT);
    }

    @Test void a_text_with_a_part_missing_is_none() {
        assertThat(Receipt.in(RECEIPT.text().substring(0, RECEIPT.text().length() - 1))).isEmpty();
        assertThat(Receipt.in(RECEIPT.text() + "0")).isEmpty();
        assertThat(Receipt.in("17:" + RECEIPT.leafHash())).isEmpty();
        assertThat(Receipt.in("")).isEmpty();
    }
}
