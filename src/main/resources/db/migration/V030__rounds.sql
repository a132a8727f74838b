create sequence award_programme_seq start with 50 increment by 50;
create table award_programme (
    id              bigint      not null constraint award_programme_pk primary key,
    version         bigint      not null,
    code            varchar(16) not null constraint award_programme_code unique,
    zh              varchar(80) not null,
    en              varchar(160),
    document_number varchar(120),
    approving_body  varchar(120),
    run_cycle       varchar(20),
    quota           integer,
    constraint award_programme_quota_positive check (quota is null or quota > 0)
);

create table award_programme_category (
    programme bigint      not null constraint award_programme_category_of references award_programme (id),
    place     integer     not null,
    code      varchar(24) not null,
    zh        varchar(60) not null,
    en        varchar(120),
    constraint award_programme_category_pk primary key (programme, place)
);

create sequence award_round_seq start with 50 increment by 50;
create table award_round (
    id                   bigint      not null constraint award_round_pk primary key,
    version              bigint      not null,
    code                 varchar(16) not null constraint award_round_code unique,
    programme            varchar(16) not null constraint award_round_programme references award_programme (code),
    zh                   varchar(80) not null,
    en                   varchar(160),
    stage                varchar(20) not null,
    nomination_opens     timestamp(6),
    nomination_closes    timestamp(6),
    vetting_closes       timestamp(6),
    notice_from          timestamp(6),
    voting_opens         timestamp(6),
    voting_closes        timestamp(6),
    result_notice_from   timestamp(6),
    publish_on           timestamp(6),
    per_category_min     integer,
    per_category_max     integer,
    total_min            integer,
    total_max            integer,
    honours_per_category integer,
    public_weight        integer,
    planned_by           bigint      not null constraint award_round_planned_by references account (id),
    approved_by          bigint      constraint award_round_approved_by references account (id),
    approved_at          timestamp(6),
    opened_at            timestamp(6),
    published_at         timestamp(6),
    document_number      varchar(120),
    approving_body       varchar(120),
    run_cycle            varchar(20),
    quota                integer,
    constraint award_round_approved_by_another check (approved_by is null or approved_by <> planned_by),
    constraint award_round_weight check (public_weight is null or public_weight between 0 and 100),
    constraint award_round_opened_complete check (opened_at is null or approved_at is not null and nomination_opens is not null
        and nomination_closes is not null and vetting_closes is not null and notice_from is not null and voting_opens is not null
        and voting_closes is not null and result_notice_from is not null and publish_on is not null and nomination_opens < nomination_closes
        and nomination_closes < vetting_closes and vetting_closes <= notice_from and notice_from < voting_opens and voting_opens < voting_closes
        and voting_closes <= result_notice_from and result_notice_from < publish_on and document_number is not null and approving_body is not null
        and run_cycle is not null and quota is not null and public_weight is not null and honours_per_category is not null
        and per_category_min is not null and per_category_max is not null and total_min is not null and total_max is not null)
);
create index award_round_by_opening on award_round (opened_at, id);
create index award_round_of_programme on award_round (programme, stage);

create table award_round_category (
    round bigint      not null constraint award_round_category_of references award_round (id),
    place integer     not null,
    code  varchar(24) not null,
    zh    varchar(60) not null,
    en    varchar(120),
    constraint award_round_category_pk primary key (round, place)
);
