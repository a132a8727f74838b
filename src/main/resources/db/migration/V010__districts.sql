create sequence district_seq start with 50 increment by 50;
create table district (
    id        bigint        not null constraint district_pk primary key,
    code      varchar(40)   not null constraint district_code unique,
    parent    varchar(40)   constraint district_parent references district (code),
    kind      varchar(20)   not null,
    zh        varchar(60)   not null,
    en        varchar(120)  not null,
    latitude  numeric(8, 5) not null,
    longitude numeric(8, 5) not null,
    constraint district_kind check (kind in ('CITY', 'DISTRICT', 'STREET', 'COMMUNITY')),
    constraint district_root check ((kind = 'CITY') = (parent is null)),
    constraint district_latitude check (latitude between -90 and 90),
    constraint district_longitude check (longitude between -180 and 180)
);
create index district_below on district (parent, id);

create sequence district_unit_seq start with 50 increment by 50;
create table district_unit (
    id          bigint       not null constraint district_unit_pk primary key,
    code        varchar(40)  not null constraint district_unit_code unique,
    zh          varchar(80)  not null,
    en          varchar(160) not null,
    kind        varchar(20)  not null,
    district    varchar(40)  not null constraint district_unit_district references district (code),
    credit_code varchar(18)  not null constraint district_unit_credit_code unique,
    constraint district_unit_kind check (kind in ('GOVERNMENT', 'ASSOCIATION', 'ENTERPRISE', 'HOSPITAL', 'SCHOOL'))
);
create index district_unit_of on district_unit (district, id);
