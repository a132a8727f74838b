-- What ballots leave behind beside themselves, until the box is counted: how many voters a device had, under a keyed hash that is another one in every round, and
-- minutes with very many ballots. Neither leads to a ballot or a person.
create table voting_device (
    round      varchar(16) not null constraint voting_device_round references award_round (code),
    device_key varchar(64) not null,
    voters     integer     not null,
    constraint voting_device_once unique (round, device_key),
    constraint voting_device_voters check (voters >= 1)
);
create table voting_burst (
    round    varchar(16)  not null constraint voting_burst_round references award_round (code),
    began_at timestamp(6) not null,
    ballots  integer      not null,
    usual    integer      not null,
    constraint voting_burst_once unique (round, began_at),
    constraint voting_burst_ballots check (ballots >= 1 and usual >= 0)
);
-- Patterns that were found, and what a person decided about each.
create sequence voting_flag_seq start with 50 increment by 50;
create table voting_flag (
    id           bigint       not null constraint voting_flag_pk primary key,
    version      bigint       not null,
    code         varchar(16)  not null constraint voting_flag_code unique,
    round        varchar(16)  not null constraint voting_flag_round references award_round (code),
    kind         varchar(20)  not null,
    subject      varchar(64)  not null,
    seen         bigint       not null,
    usual        bigint,
    began_at     timestamp(6),
    ended_at     timestamp(6),
    detail       varchar(80),
    found_at     timestamp(6) not null,
    verdict      varchar(20),
    ground       varchar(1000),
    decided_by   bigint       constraint voting_flag_decided references account (id),
    decided_name varchar(120),
    decided_at   timestamp(6),
    constraint voting_flag_once unique (round, kind, subject),
    constraint voting_flag_kind check (kind in ('BURST', 'SAME_DEVICE', 'NEW_ACCOUNTS', 'SEQUENTIAL_NUMBERS')),
    constraint voting_flag_verdict check (verdict is null and decided_by is null or verdict in ('NOTHING_WRONG', 'FOLLOW_UP') and decided_by is not null and ground is not null)
);
