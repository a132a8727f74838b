package org.haoren.platform.proof;

import org.haoren.platform.refusal.Refusal;

/** Why a solution is not taken. */
public enum ProofRefusal implements Refusal { PROOF_MISSING, PROOF_WRONG, PROOF_EXPIRED, PROOF_FOR_SOMETHING_ELSE, PROOF_USED }
