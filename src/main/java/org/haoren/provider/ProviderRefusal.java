package org.haoren.provider;

import org.haoren.platform.refusal.Refusal;

public enum ProviderRefusal implements Refusal {
    PROVIDER_UNREACHABLE, PROVIDER_SAID_NO, JOURNEY_LOST, NOBODY_LINKED, LINKED_TO_ANOTHER, HAS_ANOTHER_LINK, ANOTHER_PERSON_THERE
}
