package org.haoren.activities.presence;

/** A terminal that was opened just now. @param token what the device carries from now on; said this once */
public record OpenedTerminalRow(TerminalRow terminal, String token) {
    @Override
    public String toString() {
        return "OpenedTerminalRow";
    }
}
