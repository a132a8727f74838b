package org.haoren.guardians;

/** The paper that shows a clerk who is whose guardian. */
public enum ProofPaper {
    /** 户口簿. */
    HOUSEHOLD_REGISTER,
    /** 出生医学证明. */
    BIRTH_CERTIFICATE,
    /** 监护关系证明, 指定监护决定书 or a judgment. */
    GUARDIANSHIP_DOCUMENT
}
