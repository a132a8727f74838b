package org.haoren.accounts;

import java.time.Instant;

/** A sign-in that has not ended. @param code tells it from the person's others @param current whether it is the one that asks */
public record SignInRow(String code, Device device, Instant startedAt, Instant endsAt, boolean current) {}
