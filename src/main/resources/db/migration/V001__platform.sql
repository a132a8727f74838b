create table platform_setting (
    name    varchar(80)  not null constraint platform_setting_pk primary key,
    content varchar(400) not null
);

create sequence platform_file_seq start with 50 increment by 50;
create table platform_file (
    id         bigint       not null constraint platform_file_pk primary key,
    code       varchar(16)  not null constraint platform_file_code unique,
    owner      bigint,
    name       varchar(200) not null,
    media_type varchar(80)  not null,
    content    ${bytes}     not null,
    stored_at  timestamp(6) not null,
    open       boolean      not null
);
