-- What was confirmed in a month, in the order in which it was.
create index hours_act_confirmed on hours_act (kind, at, leaf);

-- One draw a month, from a seed that nobody chose; what the auditors found.
create sequence spot_check_seq start with 50 increment by 50;
create table spot_check (
    id         bigint       not null constraint spot_check_pk primary key,
    version    bigint       not null,
    month_code varchar(7)   not null constraint spot_check_once unique,
    seed       varchar(64)  not null,
    seed_leaf  bigint       not null,
    population bigint       not null,
    drawn      integer      not null,
    in_order   integer      not null,
    wrong      integer      not null,
    drawn_by   bigint       not null constraint spot_check_drawn_by references account (id),
    drawn_at   timestamp(6) not null,
    constraint spot_check_drawn check (drawn between 1 and population),
    constraint spot_check_found check (in_order >= 0 and wrong >= 0 and in_order + wrong <= drawn)
);
create sequence spot_entry_seq start with 50 increment by 50;
create table spot_entry (
    id         bigint       not null constraint spot_entry_pk primary key,
    version    bigint       not null,
    month_code varchar(7)   not null constraint spot_entry_month references spot_check (month_code),
    turn       integer      not null,
    place      bigint       not null,
    entry      varchar(16)  not null constraint spot_entry_entry references hours_entry (code),
    leaf       bigint       not null,
    finding    varchar(20)  not null,
    reason     varchar(1000),
    found_by   bigint       constraint spot_entry_found_by references account (id),
    found_at   timestamp(6),
    constraint spot_entry_turn unique (month_code, turn),
    constraint spot_entry_once unique (month_code, place),
    constraint spot_entry_finding check (finding in ('OPEN', 'IN_ORDER', 'WRONG')),
    constraint spot_entry_found check ((finding = 'OPEN') = (found_by is null) and (found_by is null) = (found_at is null)),
    constraint spot_entry_why check (finding <> 'WRONG' or reason is not null)
);
