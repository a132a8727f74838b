-- The documents by which people were verified, record by record. A number that somebody only states binds nobody; a verified one has one holder, also when it expired.
alter table account drop constraint account_person;
alter table account add column person_hash varchar(64);
update account set person_hash = id_number_hash where verified_at is not null;
alter table account add constraint account_one_person unique (person_hash);
alter table account add constraint account_verified_is_person check ((verified_at is null) = (person_hash is null));

create sequence account_document_seq start with 50 increment by 50;
create table account_document (
    id           bigint       not null constraint account_document_pk primary key,
    account      bigint       not null constraint account_document_account references account (id),
    number       varchar(200) not null,
    -- of the number; null where it was never theirs, or stands in a later record
    hash         varchar(64)  constraint account_document_once unique,
    misread      boolean      not null,
    stands_from  timestamp(6) not null,
    stands_until timestamp(6),
    constraint account_document_period check (stands_until is null or stands_until >= stands_from),
    constraint account_document_misread check (misread = false or hash is null and stands_until is not null)
);
create index account_document_of on account_document (account, stands_until);
-- below zero, where the sequence never comes to
insert into account_document (id, account, number, hash, misread, stands_from)
    select -id, id, id_number, id_number_hash, false, verified_at from account where verified_at is not null;

create sequence account_correction_seq start with 50 increment by 50;
create table account_correction (
    id            bigint       not null constraint account_correction_pk primary key,
    version       bigint       not null,
    code          varchar(16)  not null constraint account_correction_code unique,
    account       bigint       not null constraint account_correction_account references account (id),
    kind          varchar(10)  not null,
    number        varchar(200) not null,
    hash          varchar(64)  not null,
    born          date         not null,
    note          varchar(200) not null,
    recorded_by   bigint       not null constraint account_correction_recorded_by references account (id),
    recorded_name varchar(120) not null,
    recorded_at   timestamp(6) not null,
    verdict       varchar(10),
    reason        varchar(200),
    decided_by    bigint       constraint account_correction_decided_by references account (id),
    decided_name  varchar(120),
    decided_at    timestamp(6),
    constraint account_correction_kind check (kind in ('RENEWED', 'MISREAD')),
    constraint account_correction_verdict check (verdict in ('CONFIRMED', 'DECLINED')),
    constraint account_correction_decided check ((verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null)),
    constraint account_correction_recorded_by_another check (recorded_by <> account),
    constraint account_correction_second_person check (decided_by is null or decided_by <> recorded_by and decided_by <> account)
);
create index account_correction_of on account_correction (account, verdict);
create index account_correction_waiting on account_correction (verdict, recorded_at);
