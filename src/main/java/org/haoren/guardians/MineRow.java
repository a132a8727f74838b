package org.haoren.guardians;

import java.util.List;

/** @param guardians whom the caller has asked, and who guards them @param wards who asks the caller, and whom the caller guards */
public record MineRow(Maturity maturity, List<GuardianshipRow> guardians, List<GuardianshipRow> wards) {
    public MineRow {
        guardians = List.copyOf(guardians);
        wards = List.copyOf(wards);
    }
}
