-- A wrong entry is taken out, and what it should have said is written down anew, by whoever found it wrong. Volunteers claim time themselves, and staff write some in afterwards.
alter table hours_entry drop constraint hours_entry_source;
alter table hours_entry add constraint hours_entry_source check (source in ('CHECK_IN', 'ROLL_CALL', 'WISH', 'CORRECTION', 'CLAIM', 'BACK_ENTRY'));
alter table hours_entry drop constraint hours_entry_by_another;
alter table hours_entry add constraint hours_entry_by_another check ((recorded_by <> volunteer or source in ('CHECK_IN', 'CLAIM')) and (source <> 'CHECK_IN' or recorded_by = volunteer));
alter table certificate add column by_correction integer default 0 not null;
alter table certificate add column by_claim integer default 0 not null;
alter table certificate add column by_back_entry integer default 0 not null;
alter table certificate drop constraint certificate_minutes;
alter table certificate add constraint certificate_minutes check (by_check_in >= 0 and by_roll_call >= 0 and by_wish >= 0 and by_correction >= 0 and by_claim >= 0 and by_back_entry >= 0
    and by_check_in + by_roll_call + by_wish + by_correction + by_claim + by_back_entry > 0);

-- What volunteers hold against their entries, and what came of it.
create sequence hours_objection_seq start with 50 increment by 50;
create table hours_objection (
    id           bigint        not null constraint hours_objection_pk primary key,
    version      bigint        not null,
    code         varchar(16)   not null constraint hours_objection_code unique,
    entry        varchar(16)   not null constraint hours_objection_entry references hours_entry (code),
    volunteer    bigint        not null constraint hours_objection_volunteer references account (id),
    station      varchar(16)   not null constraint hours_objection_station references station (code),
    zh           varchar(120)  not null,
    en           varchar(240)  not null,
    served_at    timestamp(6)  not null,
    recorded     integer       not null,
    ground       varchar(20)   not null,
    minutes      integer,
    statement    varchar(1200) not null,
    raised_by    bigint        not null constraint hours_objection_raised_by references account (id),
    raised_at    timestamp(6)  not null,
    due_on       date          not null,
    open         smallint,
    state        varchar(20)   not null,
    answer       varchar(600),
    decided_by   bigint        constraint hours_objection_decided_by references account (id),
    decided_name varchar(120),
    decided_at   timestamp(6),
    corrected    varchar(16)   constraint hours_objection_corrected references hours_entry (code),
    constraint hours_objection_one_open unique (entry, open),
    constraint hours_objection_ground check (ground in ('MINUTES', 'NOT_THERE', 'MISSING')),
    constraint hours_objection_minutes check ((minutes is null) = (ground = 'NOT_THERE') and (minutes is null or minutes between 1 and 1440)),
    constraint hours_objection_state check (state in ('OPEN', 'UPHELD', 'REJECTED', 'WITHDRAWN')),
    constraint hours_objection_stands check ((state = 'OPEN') = (open is not null) and (open is null or open = 1)),
    constraint hours_objection_decided check ((state in ('UPHELD', 'REJECTED')) = (decided_by is not null) and (decided_by is null) = (decided_at is null) and (decided_by is null) = (answer is null)),
    constraint hours_objection_by_another check (decided_by is null or decided_by <> volunteer and decided_by <> raised_by)
);
create index hours_objection_queue on hours_objection (open, due_on, id);
create index hours_objection_of on hours_objection (volunteer, id);
