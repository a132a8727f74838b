package org.haoren.accounts;

import org.haoren.platform.permit.SignatureRow;

/**
 * A residence that waits for a second person.
 *
 * @param name whose it is
 * @param idNumber masked
 * @param before where they live by the record that stands; null where there is none
 */
public record MoveRow(String name, String idNumber, ResidenceRow residence, ResidenceRow before, SignatureRow recorded) {
    @Override
    public String toString() {
        return "MoveRow";
    }
}
