-- The national algorithm writes longer keys.
alter table certificate_paper alter column signing_key set data type varchar(200);

-- Certificates of many people for one school or unit, each by its own person's word.
create sequence certificate_collection_seq start with 50 increment by 50;
create table certificate_collection (
    id        bigint       not null constraint certificate_collection_pk primary key,
    version   bigint       not null,
    code      varchar(16)  not null constraint certificate_collection_code unique,
    -- who opened it
    account   bigint       not null constraint certificate_collection_account references account (id),
    unit_name varchar(80)  not null,
    purpose   varchar(200) not null,
    from_day  date         not null,
    to_day    date         not null,
    last_day  date         not null,
    agreed    integer      not null,
    opened_at timestamp(6) not null,
    closed_at timestamp(6),
    constraint certificate_collection_period check (to_day >= from_day),
    constraint certificate_collection_agreed check (agreed >= 0)
);
create index certificate_collection_of on certificate_collection (account, id);

create sequence certificate_agreement_seq start with 50 increment by 50;
create table certificate_agreement (
    id            bigint       not null constraint certificate_agreement_pk primary key,
    version       bigint       not null,
    collection    bigint       not null constraint certificate_agreement_collection references certificate_collection (id),
    account       bigint       not null constraint certificate_agreement_account references account (id),
    number        varchar(20)  not null constraint certificate_agreement_number references certificate (number),
    -- 1 until it is taken back, nothing afterwards
    standing      integer,
    agreed_at     timestamp(6) not null,
    taken_back_at timestamp(6),
    constraint certificate_agreement_once unique (collection, account, standing),
    constraint certificate_agreement_standing check ((standing is null) = (taken_back_at is not null) and (standing is null or standing = 1))
);
create index certificate_agreement_of on certificate_agreement (account);
create index certificate_agreement_kept on certificate_agreement (agreed_at);
