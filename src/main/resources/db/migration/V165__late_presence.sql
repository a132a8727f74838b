-- Telephones that sign what is checked in and out without a network: whose they are, and the key that their signatures are compared with.
create sequence presence_phone_seq start with 50 increment by 50;
create table presence_phone (
    id         bigint       not null constraint presence_phone_pk primary key,
    code       varchar(16)  not null constraint presence_phone_code unique,
    account    bigint       not null constraint presence_phone_account references account (id),
    name       varchar(40)  not null,
    public_key varchar(200) not null,
    added_at   timestamp(6) not null,
    used_at    timestamp(6),
    constraint presence_phone_once unique (account, public_key)
);

-- What telephones have handed in, each act once: that it is not taken twice, and that digits are not guessed.
create sequence presence_late_seq start with 50 increment by 50;
create table presence_late (
    id         bigint       not null constraint presence_late_pk primary key,
    account    bigint       not null constraint presence_late_account references account (id),
    item       varchar(36)  not null,
    shift      varchar(16)  not null constraint presence_late_shift references shift (code),
    passage    varchar(3)   not null,
    phone_at   timestamp(6) not null,
    arrived_at timestamp(6) not null,
    -- when it was, by its code; none where the code was wrong
    proven_at  timestamp(6),
    constraint presence_late_once unique (account, item),
    constraint presence_late_passage check (passage in ('IN', 'OUT'))
);
create index presence_late_of on presence_late (account, shift);

-- Of a passage that came late: what the telephone's clock said, and when it came.
alter table presence add column in_phone_at timestamp(6);
alter table presence add column in_arrived_at timestamp(6);
alter table presence add column out_phone_at timestamp(6);
alter table presence add column out_arrived_at timestamp(6);
alter table presence drop constraint presence_means;
alter table presence add constraint presence_means check (in_means in ('LINK', 'DIGITS', 'CARD', 'LATE') and (out_means is null or out_means in ('LINK', 'DIGITS', 'CARD', 'LATE')));
alter table presence add constraint presence_in_late check ((in_means = 'LATE') = (in_arrived_at is not null) and (in_phone_at is null) = (in_arrived_at is null));
alter table presence add constraint presence_out_late check ((out_means is not null and out_means = 'LATE') = (out_arrived_at is not null) and (out_phone_at is null) = (out_arrived_at is null));
