package org.haoren.platform.tables;

import org.haoren.platform.refusal.Refusal;

/** Why a file is not read at all. */
public enum TableRefusal implements Refusal {
    EMPTY, OLD_WORKBOOK, PACKAGE_TOO_LARGE, PACKAGE_UNSAFE, UNREADABLE, WRONG_ENCODING, TOO_MANY_COLUMNS, TOO_MANY_MERGES
}
