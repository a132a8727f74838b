-- Ballots set apart by their places in the box: by one person under a clause and with a reason, invalidated or released by another. Nothing is deleted.
create sequence voting_quarantine_seq start with 50 increment by 50;
create table voting_quarantine (
    id           bigint        not null constraint voting_quarantine_pk primary key,
    version      bigint        not null,
    code         varchar(16)   not null constraint voting_quarantine_code unique,
    round        varchar(16)   not null constraint voting_quarantine_box references voting_box (round),
    first_index  bigint        not null,
    last_index   bigint        not null,
    clause       varchar(30)   not null,
    reason       varchar(1000) not null,
    set_by       bigint        not null constraint voting_quarantine_set references account (id),
    set_name     varchar(120)  not null,
    set_at       timestamp(6)  not null,
    verdict      varchar(20),
    ground       varchar(1000),
    decided_by   bigint        constraint voting_quarantine_decided references account (id),
    decided_name varchar(120),
    decided_at   timestamp(6),
    constraint voting_quarantine_range check (first_index >= 0 and last_index >= first_index),
    constraint voting_quarantine_two_people check (decided_by is null or decided_by <> set_by),
    constraint voting_quarantine_verdict check (verdict is null and decided_by is null or verdict in ('INVALIDATED', 'RELEASED') and decided_by is not null and ground is not null)
);
create index voting_quarantine_of_round on voting_quarantine (round, first_index);
