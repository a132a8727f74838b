create sequence nomination_case_seq start with 50 increment by 50;
create table nomination_case (
    id          bigint        not null constraint nomination_case_pk primary key,
    version     bigint        not null,
    code        varchar(16)   not null constraint nomination_case_code unique,
    round       varchar(16)   not null constraint nomination_case_round references award_round (code),
    category    varchar(24)   not null,
    name        varchar(60)   not null,
    name_key    varchar(120)  not null,
    name_en     varchar(120),
    unit        varchar(120)  not null,
    unit_key    varchar(240)  not null,
    district    varchar(40)   not null constraint nomination_case_district references district (code),
    headline_zh varchar(80)   not null,
    headline_en varchar(240),
    deeds_zh    varchar(4000) not null,
    deeds_en    varchar(8000),
    portrait    varchar(16),
    status      varchar(20)   not null,
    begun_at    timestamp(6)  not null,
    shown_at    timestamp(6),
    constraint nomination_case_once unique (round, name_key, unit_key)
);
create index nomination_case_by_status on nomination_case (round, status, begun_at, id);

create sequence nomination_recommendation_seq start with 50 increment by 50;
create table nomination_recommendation (
    id              bigint        not null constraint nomination_recommendation_pk primary key,
    nomination_case varchar(16)   not null constraint nomination_recommendation_case references nomination_case (code),
    recommender     bigint        not null constraint nomination_recommendation_by references account (id),
    deeds_zh        varchar(4000) not null,
    deeds_en        varchar(8000),
    evidence        varchar(16),
    made_at         timestamp(6)  not null,
    constraint nomination_recommended_once unique (nomination_case, recommender)
);
create index nomination_recommendation_mine on nomination_recommendation (recommender, made_at);

create sequence nomination_consent_seq start with 50 increment by 50;
create table nomination_consent (
    id              bigint       not null constraint nomination_consent_pk primary key,
    nomination_case varchar(16)  not null constraint nomination_consent_once unique,
    given_on        date         not null,
    manner          varchar(20)  not null,
    note            varchar(600),
    recorded_by     bigint       not null constraint nomination_consent_by references account (id),
    recorded_at     timestamp(6) not null,
    constraint nomination_consent_case foreign key (nomination_case) references nomination_case (code)
);
