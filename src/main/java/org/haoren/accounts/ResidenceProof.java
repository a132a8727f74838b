package org.haoren.accounts;

/** The paper that shows a clerk where somebody lives. */
public enum ResidenceProof {
    /** 户口簿. */
    HOUSEHOLD_REGISTER,
    /** 居住证. */
    RESIDENCE_PERMIT
}
