package org.haoren.awards.honours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.haoren.awards.rounds.RoundId;

/** One candidate's votes and place in a round's result. Written with the result, never changed. */
@Entity
@Table(name = "honour_line")
class ResultLine {
    @Id @Column(name = "case_code") private String code;
    private String round;
    private String category;
    private long votes;
    private int place;
    private int position;
    private boolean honoured;

    protected ResultLine() {}

    /** @param position from 0, in which lines are shown */
    ResultLine(RoundId round, String category, Ranking.Placed placed, int position) {
        this.code = placed.code();
        this.round = round.code();
        this.category = category;
        this.votes = placed.votes();
        this.place = placed.place();
        this.position = position;
        this.honoured = placed.honoured();
    }

    String code() {
        return code;
    }

    String category() {
        return category;
    }

    long votes() {
        return votes;
    }

    int place() {
        return place;
    }

    boolean honoured() {
        return honoured;
    }
}
