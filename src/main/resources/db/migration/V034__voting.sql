-- Who has voted, and what was voted: two tables that nothing joins. The roll knows the day only; neither is numbered in a way that the other repeats.
create table voting_roll (
    round      varchar(16) not null constraint voting_roll_round references award_round (code),
    person_key varchar(64) not null,
    voted_on   date        not null,
    constraint voting_one_ballot unique (round, person_key)
);
create table voting_ballot (
    round      varchar(16)   not null constraint voting_ballot_round references award_round (code),
    leaf_index bigint        not null,
    leaf_hash  varchar(64)   not null,
    salt       ${bytes}      not null,
    choices    varchar(4000) not null,
    constraint voting_ballot_place unique (round, leaf_index),
    constraint voting_ballot_index check (leaf_index >= 0)
);
