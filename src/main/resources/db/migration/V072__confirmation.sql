-- When the number or address that an account is known by was confirmed by a code; nothing for accounts from before there were codes.
alter table account add column confirmed_at timestamp(6);
-- Attempts to confirm a number or address by a code. What is confirmed stands sealed with it (note); the code only as a keyed hash that belongs to its attempt. counts:
-- whether anything follows from the right code; an attempt about an account that exists already, or does not, looks the same from outside. Deleted a day after it began.
create sequence confirmation_attempt_seq start with 50 increment by 50;
create table confirmation_attempt (
    id        bigint       not null constraint confirmation_attempt_pk primary key,
    attempt   varchar(26)  not null constraint confirmation_attempt_once unique,
    purpose   varchar(20)  not null,
    account   bigint       constraint confirmation_attempt_account references account (id),
    channel   varchar(10)  not null,
    address   varchar(400) not null,
    masked    varchar(120) not null,
    note      varchar(2000),
    language  varchar(10)  not null,
    counts    boolean      not null,
    code_hash varchar(64)  not null,
    began_at  timestamp(6) not null,
    sent_at   timestamp(6) not null,
    ends_at   timestamp(6) not null,
    tries     integer      not null,
    used_at   timestamp(6),
    constraint confirmation_attempt_purpose check (purpose in ('SIGN_UP', 'PASSWORD', 'LOGIN')),
    constraint confirmation_attempt_channel check (channel in ('MOBILE', 'EMAIL')),
    constraint confirmation_attempt_tries check (tries >= 0),
    constraint confirmation_attempt_used check (used_at is null or counts = true)
);
create index confirmation_attempt_began on confirmation_attempt (began_at);
