package org.haoren.accounts.confirmation;

import org.haoren.platform.refusal.Refusal;

public enum ConfirmationRefusal implements Refusal { CODE_NOT_SIX_DIGITS, CODE_WRONG, CODE_EXPIRED, CODE_USED, TRIED_TOO_OFTEN, SENT_JUST_NOW }
