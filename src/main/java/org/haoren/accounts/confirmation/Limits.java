package org.haoren.accounts.confirmation;

import java.time.Duration;

/** @param life of a code @param tries that a code bears @param pause before another one can be asked for */
record Limits(Duration life, int tries, Duration pause) {}
