-- What somebody served. Minutes, volunteer and source never change; a mistake is voided and entered anew.
create sequence hours_entry_seq start with 50 increment by 50;
create table hours_entry (
    id            bigint       not null constraint hours_entry_pk primary key,
    version       bigint       not null,
    code          varchar(16)  not null constraint hours_entry_code unique,
    volunteer     bigint       not null constraint hours_entry_volunteer references account (id),
    station       varchar(16)  not null constraint hours_entry_station references station (code),
    source        varchar(20)  not null,
    shift         varchar(16)  constraint hours_entry_shift references shift (code),
    wish          varchar(16),
    zh            varchar(120) not null,
    en            varchar(240) not null,
    served_at     timestamp(6) not null,
    minutes       integer      not null,
    status        varchar(20)  not null,
    standing      smallint,
    recorded_by   bigint       not null constraint hours_entry_recorded_by references account (id),
    recorded_at   timestamp(6) not null,
    recorded_leaf bigint,
    constraint hours_entry_shift_once unique (volunteer, shift, standing),
    constraint hours_entry_wish_once unique (wish, standing),
    constraint hours_entry_minutes check (minutes between 1 and 1440),
    constraint hours_entry_source check (source in ('ROLL_CALL', 'WISH')),
    constraint hours_entry_status check (status in ('RECORDED', 'CONFIRMED', 'VOIDED')),
    constraint hours_entry_standing check (standing = 1),
    constraint hours_entry_stands check ((status = 'VOIDED') = (standing is null)),
    constraint hours_entry_by_another check (recorded_by <> volunteer)
);
create index hours_entry_record on hours_entry (volunteer, served_at);
create index hours_entry_queue on hours_entry (station, status, recorded_at);
create index hours_entry_all on hours_entry (status, recorded_at);

-- What was decided about an entry, by whom, and where the log of decisions keeps it.
create sequence hours_act_seq start with 50 increment by 50;
create table hours_act (
    id     bigint       not null constraint hours_act_pk primary key,
    entry  varchar(16)  not null constraint hours_act_entry references hours_entry (code),
    kind   varchar(20)  not null,
    actor  bigint       not null constraint hours_act_actor references account (id),
    at     timestamp(6) not null,
    reason varchar(600) not null,
    leaf   bigint,
    constraint hours_act_once unique (entry, kind),
    constraint hours_act_kind check (kind in ('CONFIRMED', 'VOIDED'))
);

-- Sums over entries, kept in the transaction that changes them. Never the truth: they can be recomputed.
create table hours_sum (
    volunteer bigint not null constraint hours_sum_pk primary key constraint hours_sum_volunteer references account (id),
    confirmed bigint not null,
    waiting   bigint not null,
    constraint hours_sum_never_negative check (confirmed >= 0 and waiting >= 0)
);
-- The city's total, spread so that two confirmations seldom wait for one another.
create table hours_total (
    slot      smallint not null constraint hours_total_pk primary key,
    confirmed bigint   not null,
    constraint hours_total_slot check (slot between 0 and 15)
);
insert into hours_total (slot, confirmed) values (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0),
    (8, 0), (9, 0), (10, 0), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0);
