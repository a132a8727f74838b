package org.haoren.accounts;

import java.time.Instant;
import org.haoren.platform.words.Bilingual;

/**
 * A sign-in that has not ended.
 *
 * @param code tells it from the person's others
 * @param place from where: a name of the city's list of networks, else a network that many share ({@code 10.20.30.0/24}); null where that is not known
 * @param current whether it is the one that asks
 */
public record SignInRow(String code, Device device, Bilingual place, Instant startedAt, Instant endsAt, boolean current) {}
