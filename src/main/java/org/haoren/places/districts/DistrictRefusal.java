package org.haoren.places.districts;

import org.haoren.platform.refusal.Refusal;

public enum DistrictRefusal implements Refusal {
    CODE_TAKEN, UNKNOWN_PARENT, PARENT_OF_WRONG_LEVEL, CITY_HAS_NO_PARENT, ONLY_ONE_CITY, UNKNOWN_DISTRICT, CREDIT_CODE_WRONG, CREDIT_CODE_TAKEN
}
