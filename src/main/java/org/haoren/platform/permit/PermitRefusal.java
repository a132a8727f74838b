package org.haoren.platform.permit;

import org.haoren.platform.refusal.Refusal;

public enum PermitRefusal implements Refusal { NOT_FOR_YOUR_WARD }
