package org.haoren.platform.files;

import org.haoren.platform.refusal.Refusal;

public enum FileRefusal implements Refusal {
    EMPTY, TOO_LARGE, WRONG_TYPE, UNREADABLE_IMAGE, TOO_MANY_PIXELS, NOT_YOURS
}
