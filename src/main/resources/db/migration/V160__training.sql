-- Courses that stations and the office give, their lessons, and who attended.
create sequence course_seq start with 50 increment by 50;
create table course (
    id             bigint        not null constraint course_pk primary key,
    code           varchar(16)   not null constraint course_code unique,
    -- a station's code, or office
    host           varchar(16)   not null,
    zh             varchar(60)   not null,
    en             varchar(120)  not null,
    teaches_zh     varchar(500)  not null,
    teaches_en     varchar(1000) not null,
    length_minutes integer       not null,
    -- nothing where it counts for ever
    valid_months   integer,
    published_by   bigint        not null constraint course_published_by references account (id),
    published_at   timestamp(6)  not null,
    constraint course_once unique (host, zh),
    constraint course_length check (length_minutes between 10 and 600),
    constraint course_valid check (valid_months between 1 and 120)
);
create index course_latest on course (published_at);
create sequence lesson_seq start with 50 increment by 50;
create table lesson (
    id                bigint       not null constraint lesson_pk primary key,
    version           bigint       not null,
    code              varchar(16)  not null constraint lesson_code unique,
    course            varchar(16)  not null constraint lesson_course references course (code),
    host              varchar(16)  not null,
    starts_at         timestamp(6) not null,
    ends_at           timestamp(6) not null,
    online            boolean      not null,
    place             varchar(200) not null,
    teacher           varchar(60)  not null,
    places            integer      not null,
    taken             integer      not null,
    -- 1 unless it was called off
    standing          integer,
    planned_by        bigint       not null constraint lesson_planned_by references account (id),
    planned_at        timestamp(6) not null,
    called_off_at     timestamp(6),
    called_off_by     bigint       constraint lesson_called_off_by references account (id),
    called_off_reason varchar(300),
    constraint lesson_once unique (course, starts_at, standing),
    constraint lesson_period check (starts_at < ends_at),
    constraint lesson_taken check (taken between 0 and places),
    constraint lesson_called_off check ((standing is null) = (called_off_at is not null) and (called_off_at is null) = (called_off_reason is null))
);
create index lesson_coming on lesson (standing, starts_at);
create index lesson_of on lesson (course, standing, starts_at);
create index lesson_led on lesson (host, starts_at);
create sequence lesson_place_seq start with 50 increment by 50;
create table lesson_place (
    id             bigint       not null constraint lesson_place_pk primary key,
    version        bigint       not null,
    code           varchar(16)  not null constraint lesson_place_code unique,
    lesson         varchar(16)  not null constraint lesson_place_lesson references lesson (code),
    course         varchar(16)  not null constraint lesson_place_course references course (code),
    account        bigint       not null constraint lesson_place_account references account (id),
    -- 1 while it is not given back
    standing       integer,
    signed_up_at   timestamp(6) not null,
    withdrawn_at   timestamp(6),
    recorded_by    bigint       constraint lesson_place_recorded_by references account (id),
    recorded_name  varchar(120),
    recorded_at    timestamp(6),
    confirmed_by   bigint       constraint lesson_place_confirmed_by references account (id),
    confirmed_name varchar(120),
    confirmed_at   timestamp(6),
    -- the days on which the course is held, the last one included; nothing where it has no end
    valid_from     date,
    valid_until    date,
    struck_by      bigint       constraint lesson_place_struck_by references account (id),
    struck_name    varchar(120),
    struck_at      timestamp(6),
    reason         varchar(300),
    constraint lesson_place_once unique (lesson, account, standing),
    constraint lesson_place_standing check ((standing is null) = (withdrawn_at is not null)),
    constraint lesson_place_recorder check (recorded_by is null or recorded_by <> account),
    constraint lesson_place_second_person check (confirmed_by is null or recorded_by is not null and confirmed_by <> account and confirmed_by <> recorded_by),
    constraint lesson_place_valid check ((confirmed_by is null) = (valid_from is null)),
    constraint lesson_place_struck check ((struck_by is null) = (reason is null) and (struck_by is null or recorded_by is not null))
);
create index lesson_place_of on lesson_place (account, standing);
create index lesson_place_held on lesson_place (account, valid_from);
