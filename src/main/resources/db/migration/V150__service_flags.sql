-- Until when the service can have been: the end of its shift, or the moment at which the wish was fulfilled.
alter table hours_entry add column served_until timestamp(6);
update hours_entry set served_until = coalesce((select s.ends_at from shift s where s.code = hours_entry.shift), served_at);
alter table hours_entry alter column served_until set not null;
create index hours_entry_lately on hours_entry (volunteer, recorded_at);
create index hours_act_by on hours_act (actor, at);
create index shift_over on shift (ends_at);

-- What is odd about an entry, or about a shift to which nobody came. Raised by a rule, decided once by a person, never deleted.
create sequence service_flag_seq start with 50 increment by 50;
create table service_flag (
    id         bigint       not null constraint service_flag_pk primary key,
    version    bigint       not null,
    code       varchar(16)  not null constraint service_flag_code unique,
    kind       varchar(20)  not null,
    subject    varchar(16)  not null,
    entry      varchar(16)  constraint service_flag_entry references hours_entry (code),
    shift      varchar(16)  constraint service_flag_shift references shift (code),
    other      varchar(16)  not null,
    station    varchar(16)  not null constraint service_flag_station references station (code),
    zh         varchar(120) not null,
    en         varchar(240) not null,
    served_at  timestamp(6) not null,
    minutes    integer,
    volunteer  bigint       constraint service_flag_volunteer references account (id),
    recorder   bigint       constraint service_flag_recorder references account (id),
    raised_at  timestamp(6) not null,
    status     varchar(20)  not null,
    reason     varchar(600),
    decided_by bigint       constraint service_flag_decided_by references account (id),
    decided_at timestamp(6),
    constraint service_flag_once unique (subject, kind),
    constraint service_flag_kind check (kind in ('OVERLAP', 'TOO_FAST', 'LONG_DAY', 'AGAIN', 'FRESH_SHIFT', 'MUTUAL', 'NOBODY_CAME')),
    constraint service_flag_about check ((kind = 'NOBODY_CAME') = (entry is null) and subject = coalesce(entry, shift)),
    constraint service_flag_whose check ((entry is null) = (volunteer is null) and (entry is null) = (recorder is null) and (entry is null) = (minutes is null)),
    constraint service_flag_status check (status in ('OPEN', 'UNFOUNDED', 'UPHELD', 'MOOT')),
    constraint service_flag_decided check ((status in ('UNFOUNDED', 'UPHELD')) = (decided_by is not null) and (decided_by is null) = (decided_at is null) and (decided_by is null) = (reason is null)),
    constraint service_flag_by_another check (decided_by is null or ((volunteer is null or decided_by <> volunteer) and (recorder is null or decided_by <> recorder)))
);
create index service_flag_queue on service_flag (status, raised_at, id);
create index service_flag_of on service_flag (volunteer, raised_at);
