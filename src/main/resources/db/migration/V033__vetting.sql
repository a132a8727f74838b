create table vetting_case (
    case_code        varchar(16)  not null constraint vetting_case_of references nomination_case (code) constraint vetting_case_once unique,
    version          bigint       not null,
    round            varchar(16)  not null constraint vetting_case_of_round references award_round (code),
    finding          varchar(1000) not null,
    checked_by       bigint       not null constraint vetting_case_checked references account (id),
    checked_name     varchar(120) not null,
    checked_at       timestamp(6) not null,
    shortlisted_by   bigint       constraint vetting_case_shortlisted references account (id),
    shortlisted_name varchar(120),
    shortlisted_at   timestamp(6),
    constraint vetting_case_second_clerk check (shortlisted_by is null or shortlisted_by <> checked_by)
);
create index vetting_case_round on vetting_case (round, checked_at);

create sequence vetting_opinion_seq start with 50 increment by 50;
create table vetting_opinion (
    id         bigint       not null constraint vetting_opinion_pk primary key,
    case_code  varchar(16)  not null constraint vetting_opinion_case references vetting_case (case_code),
    unit       varchar(40)  not null,
    verdict    varchar(20)  not null,
    words      varchar(1000),
    given_by   bigint       not null constraint vetting_opinion_given references account (id),
    given_name varchar(120) not null,
    given_at   timestamp(6) not null,
    constraint vetting_opinion_once unique (case_code, unit)
);

create sequence vetting_exclusion_seq start with 50 increment by 50;
create table vetting_exclusion (
    id            bigint        not null constraint vetting_exclusion_pk primary key,
    version       bigint        not null,
    case_code     varchar(16)   not null constraint vetting_exclusion_case references nomination_case (code),
    standing      varchar(16)   constraint vetting_exclusion_once unique,
    round         varchar(16)   not null constraint vetting_exclusion_of_round references award_round (code),
    clause        varchar(30)   not null,
    reason        varchar(1000) not null,
    proposed_by   bigint        not null constraint vetting_exclusion_proposed references account (id),
    proposed_name varchar(120)  not null,
    proposed_at   timestamp(6)  not null,
    decided_by    bigint        constraint vetting_exclusion_decided references account (id),
    decided_name  varchar(120),
    decided_at    timestamp(6),
    accepted      boolean       not null,
    ground        varchar(1000),
    constraint vetting_exclusion_two_people check (decided_by is null or decided_by <> proposed_by),
    constraint vetting_exclusion_accepted check (not accepted or decided_by is not null and standing = case_code)
);
create index vetting_exclusion_of_case on vetting_exclusion (case_code, proposed_at);
create index vetting_exclusion_counts on vetting_exclusion (round, clause);
