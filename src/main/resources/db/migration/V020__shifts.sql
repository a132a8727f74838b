create sequence shift_seq start with 50 increment by 50;
create table shift (
    id           bigint       not null constraint shift_pk primary key,
    version      bigint       not null,
    code         varchar(16)  not null constraint shift_code unique,
    station      varchar(16)  not null constraint shift_station references station (code),
    zh           varchar(120) not null,
    en           varchar(240) not null,
    field        varchar(40)  not null,
    starts_at    timestamp(6) not null,
    ends_at      timestamp(6) not null,
    places       integer      not null,
    taken        integer      not null,
    risk_zh      varchar(400) not null,
    risk_en      varchar(800) not null,
    minimum_age  integer      not null,
    published_by bigint       not null constraint shift_published_by references account (id),
    published_at timestamp(6) not null,
    constraint shift_once unique (station, starts_at, zh),
    constraint shift_period check (starts_at < ends_at),
    constraint shift_places check (places between 1 and 500),
    constraint shift_not_oversold check (taken between 0 and places)
);
create index shift_upcoming on shift (starts_at, ends_at);
create index shift_of_station on shift (station, starts_at);

-- Whoever signs up is locked here first, so that one person is never in two places at once.
create table shift_person (
    account bigint not null constraint shift_person_pk primary key constraint shift_person_account references account (id)
);

-- A place taken; standing is 1 while it holds and empty once it was given back.
create sequence shift_sign_up_seq start with 50 increment by 50;
create table shift_sign_up (
    id           bigint       not null constraint shift_sign_up_pk primary key,
    code         varchar(16)  not null constraint shift_sign_up_code unique,
    shift        varchar(16)  not null constraint shift_sign_up_shift references shift (code),
    account      bigint       not null constraint shift_sign_up_account references account (id),
    starts_at    timestamp(6) not null,
    ends_at      timestamp(6) not null,
    standing     smallint,
    signed_up_at timestamp(6) not null,
    withdrawn_at timestamp(6),
    constraint shift_sign_up_once unique (account, shift, standing),
    constraint shift_sign_up_standing check (standing = 1),
    constraint shift_sign_up_given_back check ((standing is null) = (withdrawn_at is not null))
);
create index shift_sign_up_people on shift_sign_up (shift, standing, signed_up_at);
create index shift_sign_up_calendar on shift_sign_up (account, standing, ends_at);
