/** Recounts published ballots from outside, with nothing but the platform. Written from {@code src/docs/log.md} and shares nothing with what counts in the portal. */
package org.haoren.awards.voting.verify;
