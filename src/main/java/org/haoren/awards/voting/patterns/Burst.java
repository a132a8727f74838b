package org.haoren.awards.voting.patterns;

import java.time.Instant;

/** A minute with very many ballots. @param usual ballots a minute in the hour before, rounded up */
record Burst(Instant minute, int ballots, int usual) {}
