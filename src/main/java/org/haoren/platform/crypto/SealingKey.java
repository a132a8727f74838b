package org.haoren.platform.crypto;

import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** One key for sealing. @param id eight hexadecimal digits that name it without telling it @param since null for the one that follows from the portal's secret */
record SealingKey(String id, Suite suite, Instant since, SecretKeySpec key) {
    @Override
    public String toString() {
        return "SealingKey " + id;
    }
}
