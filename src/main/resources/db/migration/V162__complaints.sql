-- Complaints about a station, a shift or somebody's conduct there, which the office answers by a clock.
create sequence complaint_seq start with 50 increment by 50;
create table complaint (
    id                bigint       not null constraint complaint_pk primary key,
    version           bigint       not null,
    code              varchar(16)  not null constraint complaint_code unique,
    complainer        bigint       not null constraint complaint_complainer references account (id),
    station           varchar(16)  not null,
    shift             varchar(16),
    category          varchar(20)  not null,
    about             varchar(120),
    -- nothing once its complainer has left
    content           varchar(2000),
    received_at       timestamp(6) not null,
    acknowledge_by    date         not null,
    answer_by         date         not null,
    -- 1 until it is answered
    standing          integer,
    acknowledged_by   bigint       constraint complaint_acknowledged_by references account (id),
    acknowledged_name varchar(120),
    acknowledged_at   timestamp(6),
    outcome           varchar(20),
    reason            varchar(1000),
    -- 1 where it was answered in time, 0 where later
    in_time           integer,
    decided_by        bigint       constraint complaint_decided_by references account (id),
    decided_name      varchar(120),
    decided_at        timestamp(6),
    constraint complaint_category check (category in ('MONEY', 'HOURS_SOLD', 'DANGER', 'HARASSMENT', 'OTHER')),
    constraint complaint_outcome check (outcome in ('FOUNDED', 'PARTLY', 'UNFOUNDED')),
    constraint complaint_in_time check (in_time in (0, 1)),
    constraint complaint_not_own check (decided_by <> complainer and acknowledged_by <> complainer),
    constraint complaint_decided check ((standing is null) = (outcome is not null) and (outcome is null) = (reason is null) and (outcome is null) = (decided_by is null) and (outcome is null) = (in_time is null))
);
create index complaint_waits on complaint (standing, answer_by);
create index complaint_of on complaint (complainer, received_at);
create index complaint_received on complaint (received_at);
create sequence complaint_hearing_seq start with 50 increment by 50;
create table complaint_hearing (
    id         bigint        not null constraint complaint_hearing_pk primary key,
    version    bigint        not null,
    code       varchar(16)   not null constraint complaint_hearing_code unique,
    complaint  varchar(16)   not null constraint complaint_hearing_of references complaint (code),
    concerned  bigint        not null constraint complaint_hearing_concerned references account (id),
    told       varchar(1000) not null,
    asked_by   bigint        not null constraint complaint_hearing_asked_by references account (id),
    asked_name varchar(120)  not null,
    asked_at   timestamp(6)  not null,
    answer_by  date          not null,
    statement  varchar(1000),
    stated_at  timestamp(6),
    constraint complaint_hearing_once unique (complaint, concerned),
    constraint complaint_hearing_stated check ((statement is null) = (stated_at is null))
);
create index complaint_hearing_mine on complaint_hearing (concerned, asked_at);
