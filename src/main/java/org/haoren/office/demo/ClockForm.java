package org.haoren.office.demo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How far the demo city's clock goes forward. */
public record ClockForm(@Min(0) @Max(60) int days, @Min(0) @Max(1440) int minutes) {}
