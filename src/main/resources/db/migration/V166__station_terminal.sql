-- Devices of stations at which volunteers check in and out by number and PIN. The device alone knows its token; the last day stands from the beginning.
create sequence presence_terminal_seq start with 50 increment by 50;
create table presence_terminal (
    id        bigint       not null constraint presence_terminal_pk primary key,
    code      varchar(16)  not null constraint presence_terminal_code unique,
    station   varchar(16)  not null constraint presence_terminal_station references station (code),
    name      varchar(40)  not null,
    token     varchar(64)  not null constraint presence_terminal_token unique,
    opened_by bigint       not null constraint presence_terminal_opened_by references account (id),
    opened_at timestamp(6) not null,
    ends_at   timestamp(6) not null,
    used_at   timestamp(6),
    closed_by bigint       constraint presence_terminal_closed_by references account (id),
    closed_at timestamp(6),
    constraint presence_terminal_closed check ((closed_by is null) = (closed_at is null))
);
create index presence_terminal_at on presence_terminal (station, opened_at);

-- PINs of volunteers, as keyed hashes.
create sequence presence_pin_seq start with 50 increment by 50;
create table presence_pin (
    id           bigint       not null constraint presence_pin_pk primary key,
    account      bigint       not null constraint presence_pin_account references account (id) constraint presence_pin_once unique,
    hash         varchar(64)  not null,
    set_at       timestamp(6) not null,
    failures     integer      not null,
    locked_until timestamp(6),
    constraint presence_pin_failures check (failures >= 0)
);

alter table presence drop constraint presence_means;
alter table presence add constraint presence_means check (in_means in ('LINK', 'DIGITS', 'CARD', 'LATE', 'TERMINAL') and (out_means is null or out_means in ('LINK', 'DIGITS', 'CARD', 'LATE', 'TERMINAL')));
