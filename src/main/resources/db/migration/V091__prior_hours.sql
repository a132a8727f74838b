-- What somebody served elsewhere and brought along: a class of its own, in no sum. refused_at: the person does not want it in their record after all.
create sequence hours_prior_seq start with 50 increment by 50;
create table hours_prior (
    id          bigint       not null constraint hours_prior_pk primary key,
    code        varchar(16)  not null constraint hours_prior_code unique,
    volunteer   bigint       not null constraint hours_prior_volunteer references account (id),
    minutes     integer      not null,
    since       date,
    source      varchar(200) not null,
    origin      varchar(120) not null,
    recorded_at timestamp(6) not null,
    refused_at  timestamp(6),
    constraint hours_prior_minutes check (minutes between 1 and 1200000)
);
create index hours_prior_of on hours_prior (volunteer, id);
