-- The public card and where the wish stands. No person is in it.
create sequence wish_seq start with 50 increment by 50;
create table wish (
    id            bigint       not null constraint wish_pk primary key,
    version       bigint       not null,
    code          varchar(16)  not null constraint wish_code unique,
    station       varchar(16)  not null constraint wish_station references station (code),
    kind          varchar(20)  not null,
    title_zh      varchar(120) not null,
    title_en      varchar(240) not null,
    card_zh       varchar(600) not null,
    card_en       varchar(1200) not null,
    alias         varchar(60)  not null,
    age_band      varchar(20),
    value_yuan    integer      not null,
    until_day     date,
    status        varchar(20)  not null,
    claim_until   timestamp(6),
    posted_at     timestamp(6) not null,
    published_at  timestamp(6),
    closed_at     timestamp(6),
    constraint wish_kind check (kind in ('GOODS', 'SERVICE', 'COMPANY')),
    constraint wish_age_band check (age_band in ('CHILD', 'ADULT', 'ELDER')),
    constraint wish_value check (value_yuan >= 0),
    constraint wish_status check (status in ('POSTED', 'RETURNED', 'PUBLISHED', 'CLAIMED', 'DELIVERED', 'FULFILLED')),
    constraint wish_claim_has_term check ((status = 'CLAIMED') = (claim_until is not null)),
    constraint wish_card_before_wall check (status in ('POSTED', 'RETURNED') or (age_band is not null and until_day is not null))
);
create index wish_wall on wish (status, until_day);
create index wish_queue on wish (station, status, posted_at);
create index wish_fulfilled on wish (status, closed_at);

-- The case file. What the person wrote is ciphertext; it is read through one gate that keeps who looked and why.
create sequence wish_file_seq start with 50 increment by 50;
create table wish_file (
    id          bigint       not null constraint wish_file_pk primary key,
    wish        varchar(16)  not null constraint wish_file_wish unique references wish (code),
    poster      bigint       not null constraint wish_file_poster references account (id),
    title       varchar(400) not null,
    need        varchar(5000) not null,
    contact     varchar(1600),
    fingerprint varchar(64)  not null,
    standing    smallint,
    reason      varchar(600),
    checked_by  bigint       constraint wish_file_checked_by references account (id),
    checked_at  timestamp(6),
    posted_at   timestamp(6) not null,
    constraint wish_file_once unique (fingerprint, standing),
    constraint wish_file_standing check (standing = 1),
    constraint wish_file_checked_by_another check (checked_by is null or checked_by <> poster)
);
create index wish_file_of on wish_file (poster, posted_at);

create sequence wish_file_reading_seq start with 50 increment by 50;
create table wish_file_reading (
    id      bigint       not null constraint wish_file_reading_pk primary key,
    wish    varchar(16)  not null constraint wish_file_reading_wish references wish (code),
    reader  bigint       not null constraint wish_file_reading_reader references account (id),
    purpose varchar(20)  not null,
    at      timestamp(6) not null,
    constraint wish_file_reading_purpose check (purpose in ('VERIFY', 'HAND_OVER', 'REVISIT', 'COMPLAINT'))
);
create index wish_file_reading_of on wish_file_reading (wish, at);

-- Whoever claims is locked here first, so that the number of open claims holds.
create table wish_claimer (
    account bigint not null constraint wish_claimer_pk primary key constraint wish_claimer_account references account (id)
);

-- A claim with its term. standing is 1 for the wish's current one, and empty once it was given back or ran out.
create sequence wish_claim_seq start with 50 increment by 50;
create table wish_claim (
    id           bigint       not null constraint wish_claim_pk primary key,
    wish         varchar(16)  not null constraint wish_claim_wish references wish (code),
    volunteer    bigint       not null constraint wish_claim_volunteer references account (id),
    claimed_at   timestamp(6) not null,
    until        timestamp(6) not null,
    standing     smallint,
    released_at  timestamp(6),
    delivered_at timestamp(6),
    note         varchar(1000),
    photo        varchar(16)  constraint wish_claim_photo references platform_file (code),
    minutes      integer,
    confirmed_at timestamp(6),
    confirmed_by bigint       constraint wish_claim_confirmed_by references account (id),
    satisfaction smallint,
    remark       varchar(600),
    constraint wish_claim_once unique (wish, standing),
    constraint wish_claim_standing check (standing = 1),
    constraint wish_claim_released check ((standing is null) = (released_at is not null)),
    constraint wish_claim_minutes check (minutes between 0 and 1440),
    constraint wish_claim_satisfaction check (satisfaction between 1 and 5),
    constraint wish_claim_by_another check (confirmed_by is null or confirmed_by <> volunteer)
);
create index wish_claim_of on wish_claim (volunteer, claimed_at);
create index wish_claim_open on wish_claim (volunteer, standing, until);

-- How many wishes came true, spread so that two confirmations seldom wait for one another.
create table wish_total (
    slot      smallint not null constraint wish_total_pk primary key,
    fulfilled bigint   not null,
    constraint wish_total_slot check (slot between 0 and 15)
);
insert into wish_total (slot, fulfilled) values (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0),
    (8, 0), (9, 0), (10, 0), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0);

alter table hours_entry add constraint hours_entry_wish foreign key (wish) references wish (code);
