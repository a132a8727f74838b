/**
 * Checks a log from outside, with nothing but the platform and what the log publishes. Written from {@code src/docs/log.md} as a stranger would, and shares
 * nothing with what writes the log: what both had wrong, nobody would see.
 */
package org.haoren.credibility.log.verify;
