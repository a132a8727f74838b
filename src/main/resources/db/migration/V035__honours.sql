create table honour_result (
    round         varchar(16)  not null constraint honour_result_round references award_round (code),
    version       bigint       not null,
    ballots       bigint       not null,
    computed_by   bigint       not null constraint honour_result_computed references account (id),
    computed_name varchar(120) not null,
    computed_at   timestamp(6) not null,
    first_by      bigint       constraint honour_result_first references account (id),
    first_name    varchar(120),
    first_at      timestamp(6),
    second_by     bigint       constraint honour_result_second references account (id),
    second_name   varchar(120),
    second_at     timestamp(6),
    noticed_at    timestamp(6),
    published_at  timestamp(6),
    constraint honour_result_once unique (round),
    constraint honour_result_two_people check (second_by is null or second_by <> first_by),
    constraint honour_result_notice_confirmed check (noticed_at is null or second_by is not null),
    constraint honour_result_published_noticed check (published_at is null or noticed_at is not null)
);
create table honour_line (
    case_code varchar(16) not null constraint honour_line_of references nomination_case (code) constraint honour_line_pk primary key,
    round     varchar(16) not null constraint honour_line_round references award_round (code),
    category  varchar(24) not null,
    votes     bigint      not null,
    place     integer     not null,
    position  integer     not null,
    honoured  boolean     not null,
    constraint honour_line_position unique (round, position),
    constraint honour_line_votes check (votes >= 0),
    constraint honour_line_place check (place > 0),
    constraint honour_line_honoured check (not honoured or votes > 0)
);
create sequence honour_seq start with 50 increment by 50;
create table honour (
    id          bigint        not null constraint honour_pk primary key,
    version     bigint        not null,
    code        varchar(16)   not null constraint honour_code unique,
    number      varchar(24)   not null constraint honour_number unique,
    case_code   varchar(16)   not null constraint honour_of references nomination_case (code) constraint honour_case unique,
    round       varchar(16)   not null constraint honour_round references award_round (code),
    round_zh    varchar(80)   not null,
    round_en    varchar(160),
    category    varchar(24)   not null,
    category_zh varchar(60)   not null,
    category_en varchar(120),
    name        varchar(120)  not null,
    name_en     varchar(120),
    unit        varchar(120)  not null,
    headline_zh varchar(240)  not null,
    headline_en varchar(480),
    story_zh    varchar(4000) not null,
    story_en    varchar(8000),
    portrait    varchar(16),
    since       date          not null,
    votes       bigint        not null
);
create index honour_of_round on honour (round, category);
create index honour_latest on honour (since, id);
