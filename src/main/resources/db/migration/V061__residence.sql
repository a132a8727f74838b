-- Where verified people live, record by record: one stands until the next one does, and all are kept, because a roll asks where somebody lived when voting opened.
create sequence account_residence_seq start with 50 increment by 50;
create table account_residence (
    id            bigint       not null constraint account_residence_pk primary key,
    version       bigint       not null,
    code          varchar(16)  not null constraint account_residence_code unique,
    account       bigint       not null constraint account_residence_account references account (id),
    place         integer      not null,
    district      varchar(40)  not null constraint account_residence_district references district (code),
    proof         varchar(20)  not null,
    since         date,
    recorded_by   bigint       not null constraint account_residence_recorded_by references account (id),
    recorded_name varchar(120) not null,
    recorded_at   timestamp(6) not null,
    verdict       varchar(10),
    reason        varchar(200),
    decided_by    bigint       constraint account_residence_decided_by references account (id),
    decided_name  varchar(120),
    decided_at    timestamp(6),
    stands_from   timestamp(6),
    stands_until  timestamp(6),
    constraint account_residence_place unique (account, place),
    constraint account_residence_proof check (proof in ('HOUSEHOLD_REGISTER', 'RESIDENCE_PERMIT')),
    constraint account_residence_verdict check (verdict in ('CONFIRMED', 'DECLINED')),
    constraint account_residence_decided check ((verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null)),
    constraint account_residence_recorded_by_another check (recorded_by <> account),
    constraint account_residence_second_person check (decided_by is null or decided_by <> recorded_by and decided_by <> account),
    -- only what was recorded with the identity stands without a second person
    constraint account_residence_stands check (stands_from is null or place = 0 and since is null or verdict is not null and verdict = 'CONFIRMED'),
    constraint account_residence_period check (stands_until is null or stands_from is not null and stands_until >= stands_from)
);
create index account_residence_lived on account_residence (district, stands_from, account);
create index account_residence_waiting on account_residence (stands_from, verdict, recorded_at);
