package org.haoren.platform.tables;

/**
 * Watches for {@code r="AAA1"}: a cell further out than the last column with two letters. The reader makes place for every cell before it, so that a reference of seven
 * letters would take all memory there is.
 */
final class CellReferences {
    private static final int MOST_LETTERS = 2;
    private State state = State.ELSEWHERE;
    private int letters;

    private enum State { ELSEWHERE, BEFORE_NAME, NAMED, EQUALS, QUOTED }

    /** @param next byte of the markup; zeros, of wider encodings, left out */
    boolean tooFar(byte next) {
        var space = next == ' ' || next == '\t' || next == '\n' || next == '\r';
        switch (state) {
            case ELSEWHERE, BEFORE_NAME -> state = space ? State.BEFORE_NAME : state == State.BEFORE_NAME && next == 'r' ? State.NAMED : State.ELSEWHERE;
            case NAMED -> state = next == '=' ? State.EQUALS : space ? State.NAMED : State.ELSEWHERE;
            case EQUALS -> {
                letters = 0;
                state = next == '"' || next == '\'' ? State.QUOTED : space ? State.EQUALS : State.ELSEWHERE;
            }
            case QUOTED -> {
                if (next == '&') return true;
                if (next >= 'A' && next <= 'Z' || next >= 'a' && next <= 'z') return ++letters > MOST_LETTERS;
                state = State.ELSEWHERE;
            }
        }
        return false;
    }
}
