package org.haoren.places.districts;

/** An organisation. @param creditCode unified social credit code (GB 32100) */
public record UnitRow(UnitId id, String zh, String en, UnitKind kind, DistrictId district, String creditCode) {}
