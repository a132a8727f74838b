package org.haoren.platform.proof;

/**
 * A challenge in the words of the ALTCHA protocol: which number {@code n} from 0 to {@code maxnumber} makes {@code challenge} the hash of {@code salt + n}?
 *
 * @param algorithm {@code SHA-256}
 * @param challenge hexadecimal
 * @param salt ends in {@code &}; names the purpose and when the challenge ends (seconds since 1970)
 * @param signature HMAC of the challenge, hexadecimal
 */
public record ChallengeRow(String algorithm, String challenge, long maxnumber, String salt, String signature) {}
