-- The box of a round: ballots go in by the batch and stay as they went in. Its row is the lock under which one writer at a time, on whatever node, adds to
-- it, and what keeps everybody out once it is closed.
create table voting_box (
    round     varchar(16) not null constraint voting_box_pk primary key constraint voting_box_round references award_round (code),
    ballots   bigint      not null,
    closed_at timestamp(6),
    constraint voting_box_ballots check (ballots >= 0)
);
-- One commit's ballots: their salts one after the other, 32 bytes each, and their choices, a line each, case codes with commas between.
create table voting_batch (
    round       varchar(16)      not null constraint voting_batch_box references voting_box (round),
    first_index bigint           not null,
    ballots     integer          not null,
    salts       ${bytes}         not null,
    choices     varchar(1000000) not null,
    constraint voting_batch_place primary key (round, first_index),
    constraint voting_batch_size check (ballots >= 1 and first_index >= 0)
);
-- The count, kept in the transaction that adds the ballots; read by nobody before the box is closed, and compared with the ballots when a result is confirmed.
create table voting_count (
    round  varchar(16) not null constraint voting_count_box references voting_box (round),
    choice varchar(16) not null,
    votes  bigint      not null,
    constraint voting_count_pk primary key (round, choice),
    constraint voting_count_votes check (votes >= 0)
);
insert into voting_box (round, ballots) select round, count(*) from voting_ballot group by round;
-- What has been counted before is closed.
update voting_box set closed_at = (select r.computed_at from honour_result r where r.round = voting_box.round);
insert into voting_batch (round, first_index, ballots, salts, choices) select round, leaf_index, 1, salt, choices from voting_ballot;
insert into voting_count (round, choice, votes)
    select c.round, c.code, (select count(*) from voting_ballot b where b.round = c.round and concat(',', b.choices, ',') like concat('%,', c.code, ',%'))
    from nomination_case c where c.round in (select round from voting_box);
drop table voting_ballot;
