-- Stars: what each volunteer has reached, kept step by step with the entries; what was proposed, put to notice, granted and taken back.
create table star_standing (
    account  bigint  not null constraint star_standing_pk primary key constraint star_standing_account references account (id),
    -- confirmed minutes of sources that count
    minutes  bigint  not null,
    entries  integer not null,
    voided   integer not null,
    -- held now
    stars    integer not null,
    -- how the volunteer is named in notices, and since when they agree to it; nothing while they do not
    shown    varchar(20),
    named_at timestamp(6),
    constraint star_standing_named check ((shown is null) = (named_at is null)),
    constraint star_standing_stars check (stars between 0 and 5),
    constraint star_standing_voided check (voided between 0 and entries)
);
create index star_standing_reached on star_standing (stars, minutes);
insert into star_standing (account, minutes, entries, voided, stars)
    select volunteer, sum(case when status = 'CONFIRMED' and source in ('ROLL_CALL', 'WISH') then minutes else 0 end), count(*), sum(case when status = 'VOIDED' then 1 else 0 end), 0
    from hours_entry group by volunteer;

create sequence star_grant_seq start with 50 increment by 50;
create table star_grant (
    id             bigint       not null constraint star_grant_pk primary key,
    version        bigint       not null,
    code           varchar(16)  not null constraint star_grant_code unique,
    account        bigint       not null constraint star_grant_account references account (id),
    -- of the volunteer
    number         varchar(14)  not null,
    stars          integer      not null,
    minutes        bigint       not null,
    state          varchar(12)  not null,
    -- 1 while nobody has decided, nothing afterwards
    undecided      integer,
    -- 1 while the volunteer holds it, nothing before and afterwards
    held           integer,
    proposed_by    bigint       not null constraint star_grant_proposed_by references account (id),
    proposed_name  varchar(120) not null,
    proposed_at    timestamp(6) not null,
    -- the first instant after the notice
    notice_ends_at timestamp(6) not null,
    reason         varchar(200),
    decided_by     bigint       constraint star_grant_decided_by references account (id),
    decided_name   varchar(120),
    decided_at     timestamp(6),
    -- the first day on which it does not count any more; nothing where it does not expire
    expires_on     date,
    end_reason     varchar(200),
    ending_by      bigint       constraint star_grant_ending_by references account (id),
    ending_name    varchar(120),
    ending_at      timestamp(6),
    ended_by       bigint       constraint star_grant_ended_by references account (id),
    ended_name     varchar(120),
    ended_at       timestamp(6),
    constraint star_grant_stars check (stars between 1 and 5),
    constraint star_grant_state check (state in ('NOTICE', 'GRANTED', 'DECLINED', 'REPLACED', 'WITHDRAWN', 'EXPIRED')),
    constraint star_grant_once unique (account, undecided),
    constraint star_grant_one_held unique (account, held),
    constraint star_grant_flags check ((undecided is null) = (state <> 'NOTICE') and (held is null) = (state <> 'GRANTED')),
    constraint star_grant_decided check ((decided_by is null) = (state = 'NOTICE')),
    constraint star_grant_proposed_by_another check (proposed_by <> account),
    constraint star_grant_second_person check (decided_by is null or decided_by <> proposed_by and decided_by <> account),
    constraint star_grant_ending_second_person check (ended_by is null or ended_by <> ending_by and ended_by <> account),
    constraint star_grant_ending_by_another check (ending_by is null or ending_by <> account)
);
create index star_grant_undecided on star_grant (undecided, notice_ends_at);
create index star_grant_held on star_grant (held, decided_at);
create index star_grant_expires on star_grant (held, expires_on);
create index star_grant_of on star_grant (account, proposed_at);

create sequence star_objection_seq start with 50 increment by 50;
create table star_objection (
    id          bigint        not null constraint star_objection_pk primary key,
    version     bigint        not null,
    code        varchar(16)   not null constraint star_objection_code unique,
    star_grant  varchar(16)   not null constraint star_objection_grant references star_grant (code),
    ground      varchar(20)   not null,
    -- sealed
    statement   varchar(6000) not null,
    objector    bigint        not null constraint star_objection_objector references account (id),
    raised_at   timestamp(6)  not null,
    -- 1 while it waits for an answer
    open        integer,
    upheld      boolean,
    answer      varchar(1000),
    answered_by bigint        constraint star_objection_answered_by references account (id),
    answered_at timestamp(6),
    constraint star_objection_ground check (ground in ('UNTRUE_HOURS', 'MISCONDUCT', 'PROCEDURE', 'OTHER')),
    constraint star_objection_one_open unique (star_grant, objector, open),
    constraint star_objection_answered check ((open is null) = (answered_by is not null) and (upheld is null) = (answered_by is null) and (open is null or open = 1)),
    constraint star_objection_answered_by_another check (answered_by is null or answered_by <> objector)
);
create index star_objection_of on star_objection (star_grant, raised_at);
create index star_objection_open on star_objection (open, raised_at);
