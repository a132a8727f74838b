package org.haoren.places.districts;

public enum UnitKind { GOVERNMENT, ASSOCIATION, ENTERPRISE, HOSPITAL, SCHOOL }
