-- A second factor at sign-in: a secret shared with an app (RFC 6238), sealed, and codes for the day on which the app is lost, hashed.
create sequence factor_app_seq start with 50 increment by 50;
create table factor_app (
    id           bigint       not null constraint factor_app_pk primary key,
    version      bigint       not null,
    account      bigint       not null constraint factor_app_account references account (id),
    secret       varchar(200) not null,
    begun_at     timestamp(6) not null,
    -- nothing while no code of the app has come in
    set_up_at    timestamp(6),
    -- the latest time step whose code was taken: no code works twice
    last_step    bigint       not null,
    failures     integer      not null,
    locked_until timestamp(6),
    constraint factor_app_once unique (account),
    constraint factor_app_failures check (failures >= 0)
);

create sequence factor_recovery_seq start with 50 increment by 50;
create table factor_recovery (
    id      bigint       not null constraint factor_recovery_pk primary key,
    account bigint       not null constraint factor_recovery_account references account (id),
    hash    varchar(64)  not null,
    used_at timestamp(6),
    constraint factor_recovery_once unique (account, hash)
);

-- What happened to an account's second factor, for its owner to read.
create sequence factor_event_seq start with 50 increment by 50;
create table factor_event (
    id       bigint       not null constraint factor_event_pk primary key,
    account  bigint       not null constraint factor_event_account references account (id),
    kind     varchar(20)  not null,
    happened timestamp(6) not null,
    constraint factor_event_kind check (kind in ('SET_UP', 'RECOVERY_USED', 'RECOVERY_RENEWED', 'LOCKED', 'REMOVED', 'RESET_PROPOSED', 'RESET_DECLINED', 'RESET'))
);
create index factor_event_of on factor_event (account, happened);

-- Somebody has lost app and codes: one administrator proposes to do without, another confirms.
create sequence factor_reset_seq start with 50 increment by 50;
create table factor_reset (
    id            bigint       not null constraint factor_reset_pk primary key,
    version       bigint       not null,
    code          varchar(16)  not null constraint factor_reset_code unique,
    account       bigint       not null constraint factor_reset_account references account (id),
    -- 1 while it waits, nothing afterwards
    waiting       integer,
    reason        varchar(200) not null,
    proposed_by   bigint       not null constraint factor_reset_proposed_by references account (id),
    proposed_name varchar(120) not null,
    proposed_at   timestamp(6) not null,
    verdict       varchar(10),
    answer        varchar(200),
    decided_by    bigint       constraint factor_reset_decided_by references account (id),
    decided_name  varchar(120),
    decided_at    timestamp(6),
    constraint factor_reset_once unique (account, waiting),
    constraint factor_reset_verdict check (verdict in ('CONFIRMED', 'DECLINED')),
    constraint factor_reset_decided check ((verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null)
        and (waiting is null) = (verdict is not null) and (waiting is null or waiting = 1)),
    constraint factor_reset_proposed_by_another check (proposed_by <> account),
    constraint factor_reset_second_person check (decided_by is null or decided_by <> proposed_by and decided_by <> account)
);
create index factor_reset_waiting on factor_reset (waiting, proposed_at);
