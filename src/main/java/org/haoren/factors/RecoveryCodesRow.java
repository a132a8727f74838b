package org.haoren.factors;

import java.util.List;

/** Shown this once. Each works one time. */
public record RecoveryCodesRow(List<String> codes) {
    public RecoveryCodesRow {
        codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
        return "RecoveryCodesRow";
    }
}
