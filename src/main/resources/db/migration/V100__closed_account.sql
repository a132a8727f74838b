-- An account whose owner has had it erased: the row stays for what refers to it, and says nothing of anybody.
alter table account add column closed boolean default false not null;

-- A wish to have an account erased. It takes effect after some days, so that nobody else can do it in the owner's name unnoticed; what must wait for open rounds goes later.
create sequence rights_erasure_seq start with 50 increment by 50;
create table rights_erasure (
    id         bigint       not null constraint rights_erasure_pk primary key,
    version    bigint       not null,
    code       varchar(16)  not null constraint rights_erasure_code unique,
    account    bigint       not null constraint rights_erasure_account references account (id),
    -- 1 while it waits or has something left to erase, nothing afterwards
    standing   integer,
    asked_at   timestamp(6) not null,
    due_at     timestamp(6) not null,
    taken_back_at timestamp(6),
    erased_at     timestamp(6),
    rest_due_at   timestamp(6),
    finished_at   timestamp(6),
    -- something stood against it when it was due
    put_off    boolean      not null,
    constraint rights_erasure_once unique (account, standing),
    constraint rights_erasure_standing check ((standing is null) = (taken_back_at is not null or finished_at is not null) and (standing is null or standing = 1)),
    constraint rights_erasure_taken_back check (taken_back_at is null or erased_at is null),
    constraint rights_erasure_finished check (finished_at is null or erased_at is not null),
    constraint rights_erasure_due check (due_at >= asked_at)
);
create index rights_erasure_due_first on rights_erasure (standing, erased_at, due_at);

-- What the nightly run deleted because it had had its term, table by table.
create sequence rights_sweep_seq start with 50 increment by 50;
create table rights_sweep (
    id         bigint       not null constraint rights_sweep_pk primary key,
    swept_on   date         not null,
    name       varchar(60)  not null,
    deleted    bigint       not null,
    past       timestamp(6) not null,
    swept_at   timestamp(6) not null,
    constraint rights_sweep_once unique (swept_on, name),
    constraint rights_sweep_deleted check (deleted >= 0)
);

-- Who opened something sealed about somebody, what, and why: for the person whom it is about, and for the yearly report (rules on minors' protection online, arts. 36 and 37).
create sequence personal_reading_seq start with 50 increment by 50;
create table personal_reading (
    id        bigint       not null constraint personal_reading_pk primary key,
    subject   bigint       not null constraint personal_reading_subject references account (id),
    reader    bigint       not null constraint personal_reading_reader references account (id),
    thing     varchar(40)  not null,
    reference varchar(16)  not null,
    purpose   varchar(40)  not null,
    note      varchar(200),
    read_at   timestamp(6) not null
);
create index personal_reading_of on personal_reading (subject, read_at);
create index personal_reading_about on personal_reading (reference, thing, read_at);
create index personal_reading_at on personal_reading (read_at);
-- below zero, where the sequence never comes to
insert into personal_reading (id, subject, reader, thing, reference, purpose, read_at)
    select -r.id, f.poster, r.reader, 'wish_file', r.wish, r.purpose, r.at from wish_file_reading r join wish_file f on f.wish = r.wish;
drop table wish_file_reading;
drop sequence wish_file_reading_seq;

-- What the nightly run looks for.
create index account_sign_in_ended on account_sign_in (ends_at);
create index account_known_device_used on account_known_device (used_at);
create index factor_event_happened on factor_event (happened);
create index factor_reset_decided on factor_reset (decided_at);
