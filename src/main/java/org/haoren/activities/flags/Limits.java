package org.haoren.activities.flags;

import java.time.Duration;

/** From when on something is odd. @param near stations closer than that many kilometres are not compared @param speed kilometres an hour */
record Limits(double near, double speed, Duration day, Duration again, Duration fresh) {}
