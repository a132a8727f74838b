package org.haoren.guardians;

import jakarta.json.bind.annotation.JsonbTransient;
import org.haoren.platform.permit.AccountId;

/** A child for whom the caller acts. @param code of the guardianship */
public record ChildRow(String code, String name, Maturity maturity, @JsonbTransient AccountId account) {
    @Override
    public String toString() {
        return "ChildRow";
    }
}
