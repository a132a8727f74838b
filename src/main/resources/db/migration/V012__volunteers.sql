create sequence volunteer_seq start with 50 increment by 50;
create table volunteer (
    id              bigint       not null constraint volunteer_pk primary key,
    version         bigint       not null,
    account         bigint       not null constraint volunteer_account references account (id),
    number          varchar(14)  not null constraint volunteer_number unique,
    phone           varchar(200) not null,
    emergency_name  varchar(300) not null,
    emergency_phone varchar(200) not null,
    oath_edition    varchar(20)  not null,
    registered_at   timestamp(6) not null,
    constraint volunteer_once unique (account)
);

create table volunteer_skill (
    volunteer bigint      not null constraint volunteer_skill_of references volunteer (id),
    code      varchar(40) not null,
    constraint volunteer_skill_once primary key (volunteer, code)
);
create index volunteer_skill_found on volunteer_skill (code, volunteer);

create table volunteer_field (
    volunteer bigint      not null constraint volunteer_field_of references volunteer (id),
    code      varchar(40) not null,
    constraint volunteer_field_once primary key (volunteer, code)
);
create index volunteer_field_found on volunteer_field (code, volunteer);

create table volunteer_time (
    volunteer bigint      not null constraint volunteer_time_of references volunteer (id),
    code      varchar(40) not null,
    constraint volunteer_time_once primary key (volunteer, code)
);
create index volunteer_time_found on volunteer_time (code, volunteer);
