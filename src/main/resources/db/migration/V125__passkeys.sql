-- Passkeys (Web Authentication): whose they are, what the owner calls them, and what their signatures are compared with, sealed together with the account.
create sequence passkey_seq start with 50 increment by 50;
create table passkey (
    id         bigint        not null constraint passkey_pk primary key,
    version    bigint        not null,
    code       varchar(16)   not null constraint passkey_code unique,
    account    bigint        not null constraint passkey_account references account (id),
    name       varchar(40)   not null,
    -- keyed hash of the id that its authenticator gave it
    credential varchar(64)   not null constraint passkey_once unique,
    material   varchar(4000) not null,
    -- what its authenticator counted last; 0 where it counts nothing
    counted    bigint        not null,
    added_at   timestamp(6)  not null,
    used_at    timestamp(6),
    -- it counted backwards then: there may be a copy of it
    doubted_at timestamp(6),
    constraint passkey_counted check (counted >= 0)
);
create index passkey_of on passkey (account, added_at);

-- Challenges that have been answered, until they would be too old anyway.
create table passkey_challenge (
    challenge varchar(64)  not null constraint passkey_challenge_once unique,
    ends_at   timestamp(6) not null
);
create index passkey_challenge_by_end on passkey_challenge (ends_at);
