package org.haoren.awards.voting;

import java.time.Instant;

/**
 * That a ballot is in the box; never what it says.
 *
 * @param log name of the round's log
 * @param index its place there, from 0
 * @param leafHash hexadecimal
 * @param castAt known to the voter alone, at the moment of casting; null when a receipt is looked up later, because it is not kept
 */
public record ReceiptRow(String log, long index, String leafHash, Instant castAt) {}
