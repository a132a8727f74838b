create sequence notice_seq start with 50 increment by 50;
create table notice (
    id           bigint       not null constraint notice_pk primary key,
    code         varchar(16)  not null constraint notice_code unique,
    round        varchar(16)  not null constraint notice_round references award_round (code),
    kind         varchar(20)  not null,
    published_at timestamp(6) not null,
    published_by bigint       not null constraint notice_published_by references account (id),
    working_days integer      not null,
    constraint notice_once unique (round, kind),
    constraint notice_days check (working_days between 1 and 60)
);

create table notice_line (
    notice  bigint       not null constraint notice_line_of references notice (id),
    place   integer      not null,
    subject varchar(16)  not null,
    zh      varchar(600) not null,
    en      varchar(1200),
    constraint notice_line_pk primary key (notice, place)
);

create sequence notice_objection_seq start with 50 increment by 50;
create table notice_objection (
    id          bigint        not null constraint notice_objection_pk primary key,
    version     bigint        not null,
    code        varchar(16)    not null constraint notice_objection_code unique,
    notice      varchar(16)    not null constraint notice_objection_notice references notice (code),
    subject     varchar(16)   not null,
    ground      varchar(20)   not null,
    statement   varchar(12000) not null,
    evidence    varchar(16),
    objector    bigint        not null constraint notice_objection_by references account (id),
    raised_at   timestamp(6)  not null,
    upheld      boolean,
    answer      varchar(2000),
    answered_by bigint        constraint notice_objection_answered_by references account (id),
    answered_at timestamp(6),
    constraint notice_objection_by_another check (answered_by is null or answered_by <> objector),
    constraint notice_objection_answer_whole check ((answered_at is null and answer is null and upheld is null and answered_by is null)
        or (answered_at is not null and answer is not null and upheld is not null and answered_by is not null))
);
create index notice_objection_of on notice_objection (notice, raised_at);
create index notice_objection_waiting on notice_objection (answered_at, raised_at);
