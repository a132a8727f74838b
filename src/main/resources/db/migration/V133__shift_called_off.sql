-- A shift that does not take place after all: it stays on record, and one of the same name and time may be published anew. Standing is 1 until it is called off.
alter table shift add column standing smallint default 1;
alter table shift add column called_off_at timestamp(6);
alter table shift add column called_off_by bigint constraint shift_called_off_by references account (id);
alter table shift add column called_off_reason varchar(300);
alter table shift drop constraint shift_once;
alter table shift add constraint shift_once unique (station, starts_at, zh, standing);
alter table shift add constraint shift_called_off check ((standing is null) = (called_off_at is not null) and (standing is null) = (called_off_by is not null)
    and (standing is null) = (called_off_reason is not null) and (standing is null or standing = 1));

-- Whoever waits for a place. Offered counts places that are kept for somebody who waits, waiting everybody who does, last_waiting the numbers given out.
alter table shift add column offered integer default 0 not null;
alter table shift add column waiting integer default 0 not null;
alter table shift add column last_waiting integer default 0 not null;
alter table shift drop constraint shift_not_oversold;
alter table shift add constraint shift_not_oversold check (taken >= 0 and offered >= 0 and taken + offered <= places);
alter table shift add constraint shift_waiting_list check (offered <= waiting and waiting <= last_waiting);

create sequence shift_waiting_seq start with 50 increment by 50;
create table shift_waiting (
    id            bigint       not null constraint shift_waiting_pk primary key,
    code          varchar(16)  not null constraint shift_waiting_code unique,
    shift         varchar(16)  not null constraint shift_waiting_shift references shift (code),
    account       bigint       not null constraint shift_waiting_account references account (id),
    number        integer      not null,
    standing      smallint,
    since         timestamp(6) not null,
    offered_at    timestamp(6),
    offer_ends_at timestamp(6),
    outcome       varchar(20),
    ended_at      timestamp(6),
    constraint shift_waiting_once unique (account, shift, standing),
    constraint shift_waiting_order unique (shift, number),
    constraint shift_waiting_standing check (standing = 1),
    constraint shift_waiting_ended check ((standing is null) = (outcome is not null) and (standing is null) = (ended_at is not null)),
    constraint shift_waiting_outcome check (outcome in ('TAKEN', 'DECLINED', 'LAPSED', 'LEFT', 'BEGUN', 'CALLED_OFF')),
    constraint shift_waiting_offer check ((offered_at is null) = (offer_ends_at is null))
);
create index shift_waiting_queue on shift_waiting (shift, standing, number);
create index shift_waiting_of on shift_waiting (account, standing);
create index shift_waiting_due on shift_waiting (standing, offer_ends_at);
