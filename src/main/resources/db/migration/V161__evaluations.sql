-- What volunteers say of shifts in which they served, and what their stations say of them; once each.
create sequence shift_rating_seq start with 50 increment by 50;
create table shift_rating (
    id           bigint       not null constraint shift_rating_pk primary key,
    version      bigint       not null,
    entry        varchar(16)  not null constraint shift_rating_entry references hours_entry (code),
    shift        varchar(16)  not null,
    station      varchar(16)  not null,
    volunteer    bigint       not null constraint shift_rating_volunteer references account (id),
    organisation integer      not null,
    safety       integer      not null,
    again        integer      not null,
    remark       varchar(500),
    rated_at     timestamp(6) not null,
    changed_at   timestamp(6) not null,
    -- from when on it can be changed no more, and counts
    closes_at    timestamp(6) not null,
    constraint shift_rating_once unique (shift, volunteer),
    constraint shift_rating_steps check (organisation between 1 and 5 and safety between 1 and 5 and again between 1 and 5)
);
create index shift_rating_of on shift_rating (volunteer, rated_at);
create index shift_rating_closed on shift_rating (station, closes_at, id);
create sequence volunteer_mark_seq start with 50 increment by 50;
create table volunteer_mark (
    id          bigint       not null constraint volunteer_mark_pk primary key,
    version     bigint       not null,
    entry       varchar(16)  not null constraint volunteer_mark_entry references hours_entry (code),
    shift       varchar(16)  not null,
    station     varchar(16)  not null,
    volunteer   bigint       not null constraint volunteer_mark_volunteer references account (id),
    mark        varchar(20)  not null,
    note        varchar(500),
    marked_by   bigint       not null constraint volunteer_mark_marked_by references account (id),
    marked_name varchar(120) not null,
    marked_at   timestamp(6) not null,
    closes_at   timestamp(6) not null,
    answer      varchar(500),
    answered_at timestamp(6),
    constraint volunteer_mark_once unique (shift, volunteer),
    constraint volunteer_mark_kind check (mark in ('OUTSTANDING', 'GOOD', 'AS_AGREED', 'CONCERN')),
    constraint volunteer_mark_not_own check (marked_by <> volunteer),
    constraint volunteer_mark_answer check ((answer is null) = (answered_at is null))
);
create index volunteer_mark_of on volunteer_mark (volunteer, marked_at);
create index volunteer_mark_led on volunteer_mark (shift);
