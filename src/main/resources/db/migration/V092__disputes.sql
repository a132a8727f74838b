-- "That is not me" and "I never agreed": a dispute freezes a volunteer's registration from its first moment; standing is 1 until it is decided.
create sequence dispute_seq start with 50 increment by 50;
create table dispute (
    id             bigint       not null constraint dispute_pk primary key,
    version        bigint       not null,
    code           varchar(16)  not null constraint dispute_code unique,
    account        bigint       not null constraint dispute_account references account (id),
    way            varchar(10)  not null,
    opened_by      bigint       constraint dispute_opened_by references account (id),
    opened_at      timestamp(6) not null,
    due_on         date         not null,
    standing       smallint,
    outcome        varchar(10),
    reason         varchar(400),
    examined_by    bigint       constraint dispute_examined_by references account (id),
    examined_name  varchar(120),
    examined_at    timestamp(6),
    confirmed_by   bigint       constraint dispute_confirmed_by references account (id),
    confirmed_name varchar(120),
    confirmed_at   timestamp(6),
    constraint dispute_once unique (account, standing),
    constraint dispute_way check (way in ('LINK', 'PERSON', 'COUNTER')),
    constraint dispute_outcome check (outcome in ('ERASED', 'CORRECTED', 'STANDS')),
    constraint dispute_standing check ((standing is null) = (confirmed_at is not null) and (standing is null or standing = 1)),
    constraint dispute_examined check ((outcome is null) = (examined_by is null) and (outcome is null) = (examined_at is null) and (confirmed_at is null or outcome is not null)),
    constraint dispute_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
    constraint dispute_second_person check (examined_by is null or examined_by <> account and (opened_by is null or way <> 'COUNTER' or examined_by <> opened_by)),
    constraint dispute_third_person check (confirmed_by is null or confirmed_by <> examined_by and confirmed_by <> account)
);
create index dispute_due on dispute (standing, due_on, id);
create index dispute_outcomes on dispute (outcome, confirmed_at);

-- What a letter leads to, as a keyed hash: used once.
create table dispute_link (
    hash    varchar(64)  not null constraint dispute_link_pk primary key,
    account bigint       not null constraint dispute_link_account references account (id),
    ends_at timestamp(6) not null
);
create index dispute_link_ends on dispute_link (ends_at);
