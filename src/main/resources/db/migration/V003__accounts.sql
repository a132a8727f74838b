create sequence account_seq start with 50 increment by 50;
create table account (
    id             bigint       not null constraint account_pk primary key,
    version        bigint       not null,
    code           varchar(16)  not null constraint account_code unique,
    login          varchar(120) not null constraint account_login unique,
    name           varchar(120) not null,
    password       varchar(300) not null,
    created_at     timestamp(6) not null,
    failures       integer      not null,
    locked_until   timestamp(6),
    id_number      varchar(200),
    id_number_hash varchar(64)  constraint account_person unique,
    born           date,
    stated_at      timestamp(6),
    verified_at    timestamp(6),
    verified_by    bigint       constraint account_verified_by references account (id),
    constraint account_verified_by_another check (verified_by is null or verified_by <> id),
    constraint account_verified_has_number check (verified_at is null or id_number_hash is not null)
);
create index account_waiting on account (verified_at, stated_at);

create sequence account_consent_seq start with 50 increment by 50;
create table account_consent (
    id       bigint       not null constraint account_consent_pk primary key,
    account  bigint       not null constraint account_consent_account references account (id),
    purpose  varchar(40)  not null,
    edition  varchar(20)  not null,
    given_at timestamp(6) not null,
    constraint account_consent_once unique (account, purpose, edition)
);

create sequence account_role_seq start with 50 increment by 50;
create table account_role (
    id         bigint       not null constraint account_role_pk primary key,
    account    bigint       not null constraint account_role_account references account (id),
    role       varchar(40)  not null,
    scope      varchar(40)  not null,
    granted_by bigint,
    granted_at timestamp(6) not null,
    constraint account_role_once unique (account, role, scope)
);

create sequence account_sign_in_seq start with 50 increment by 50;
create table account_sign_in (
    id         bigint       not null constraint account_sign_in_pk primary key,
    token_hash varchar(64)  not null constraint account_sign_in_token unique,
    account    bigint       not null constraint account_sign_in_account references account (id),
    device     varchar(200) not null,
    started_at timestamp(6) not null,
    ends_at    timestamp(6) not null
);
create index account_sign_in_of on account_sign_in (account, ends_at);
