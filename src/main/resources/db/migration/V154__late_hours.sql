-- What volunteers say of time that nobody wrote down. The turn counts those of one volunteer in a month: two at once take the same, and one goes back.
create sequence hours_claim_seq start with 50 increment by 50;
create table hours_claim (
    id         bigint        not null constraint hours_claim_pk primary key,
    entry      varchar(16)   not null constraint hours_claim_of unique constraint hours_claim_entry references hours_entry (code),
    volunteer  bigint        not null constraint hours_claim_volunteer references account (id),
    station    varchar(16)   not null constraint hours_claim_station references station (code),
    shift      varchar(16)   not null constraint hours_claim_shift references shift (code),
    begins_at  timestamp(6)  not null,
    ends_at    timestamp(6)  not null,
    did        varchar(1000) not null,
    witness    varchar(120)  not null,
    claimed_at timestamp(6)  not null,
    month_code varchar(7)    not null,
    turn       integer       not null,
    constraint hours_claim_once unique (volunteer, shift),
    constraint hours_claim_turn unique (volunteer, month_code, turn),
    constraint hours_claim_times check (ends_at > begins_at)
);

-- What staff wrote in afterwards. It uses up the caps of its station and its volunteer whatever becomes of the entry.
create sequence hours_back_entry_seq start with 50 increment by 50;
create table hours_back_entry (
    id             bigint       not null constraint hours_back_entry_pk primary key,
    entry          varchar(16)  not null constraint hours_back_entry_of unique constraint hours_back_entry_entry references hours_entry (code),
    volunteer      bigint       not null constraint hours_back_entry_volunteer references account (id),
    station        varchar(16)  not null constraint hours_back_entry_station references station (code),
    minutes        integer      not null,
    reason         varchar(600) not null,
    evidence       varchar(16)  not null,
    entered_by     bigint       not null constraint hours_back_entry_entered_by references account (id),
    entered_at     timestamp(6) not null,
    month_code     varchar(7)   not null,
    station_turn   integer      not null,
    year_code      integer      not null,
    volunteer_turn integer      not null,
    constraint hours_back_entry_station_turn unique (station, month_code, station_turn),
    constraint hours_back_entry_volunteer_turn unique (volunteer, year_code, volunteer_turn),
    constraint hours_back_entry_minutes check (minutes between 1 and 1440),
    constraint hours_back_entry_by_another check (entered_by <> volunteer)
);
create index hours_back_entry_month on hours_back_entry (month_code, station);
