-- Volunteers who are commended by a station or the office, public once they have agreed.
create sequence commendation_seq start with 50 increment by 50;
create table commendation (
    id             bigint        not null constraint commendation_pk primary key,
    version        bigint        not null,
    code           varchar(16)   not null constraint commendation_code unique,
    -- a station's code, or office
    host           varchar(16)   not null,
    volunteer      bigint        not null constraint commendation_volunteer references account (id),
    reason_zh      varchar(500)  not null,
    reason_en      varchar(1000) not null,
    commended_by   bigint        not null constraint commendation_commended_by references account (id),
    commended_name varchar(120)  not null,
    commended_at   timestamp(6)  not null,
    -- as the volunteer was called when they agreed; nothing while it is not public
    public_name    varchar(120),
    answered_at    timestamp(6),
    -- 1 while it waits for the volunteer's answer
    waiting        integer,
    constraint commendation_once unique (host, volunteer, waiting),
    constraint commendation_not_own check (commended_by <> volunteer),
    constraint commendation_answered check ((waiting is null) = (answered_at is not null) and (public_name is null or answered_at is not null))
);
create index commendation_of on commendation (volunteer, commended_at);
create index commendation_led on commendation (host, answered_at);
