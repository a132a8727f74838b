create sequence station_seq start with 50 increment by 50;
create table station (
    id            bigint        not null constraint station_pk primary key,
    version       bigint        not null,
    code          varchar(16)   not null constraint station_code unique,
    leader        bigint        not null constraint station_leader references account (id),
    zh            varchar(60)   not null,
    en            varchar(120)  not null,
    district      varchar(40)   not null constraint station_district references district (code),
    address       varchar(120)  not null,
    latitude      numeric(8, 5) not null,
    longitude     numeric(8, 5) not null,
    hours         varchar(80)   not null,
    hours_en      varchar(120)  not null,
    services      varchar(200)  not null,
    status        varchar(20)   not null,
    reason        varchar(400),
    registered_at timestamp(6)  not null,
    decided_at    timestamp(6),
    decided_by    bigint        constraint station_decided_by references account (id),
    constraint station_once unique (leader, zh),
    constraint station_status check (status in ('REGISTERED', 'RETURNED', 'APPROVED')),
    constraint station_returned_says_why check (status <> 'RETURNED' or reason is not null),
    constraint station_decided check (status = 'REGISTERED' or (decided_at is not null and decided_by is not null)),
    constraint station_decided_by_another check (decided_by is null or decided_by <> leader),
    constraint station_latitude check (latitude between -90 and 90),
    constraint station_longitude check (longitude between -180 and 180)
);
create index station_listed on station (status, district, id);
create index station_queue on station (status, registered_at, id);
