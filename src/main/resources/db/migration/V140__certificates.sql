-- Service certificates: what everybody may check, which entries it rests on, and, sealed, what it says whole.
-- In the log a certificate has the digest of its statement for a code: 64 signs.
alter table log_entry alter column subject set data type varchar(64);
alter table log_batch alter column subject set data type varchar(64);
-- Where a certificate was opened its number stands.
alter table personal_reading alter column reference set data type varchar(20);

create sequence certificate_seq start with 50 increment by 50;
create table certificate (
    id         bigint       not null constraint certificate_pk primary key,
    version    bigint       not null,
    number     varchar(20)  not null constraint certificate_number unique,
    account    bigint       not null constraint certificate_account references account (id),
    -- keyed hash of what it is about
    content    varchar(64)  not null,
    -- SHA-256 of what is signed
    digest     varchar(64)  not null,
    -- 1 while it is valid, nothing afterwards
    standing   integer,
    state      varchar(12)  not null,
    -- the name, masked; nothing once the account is erased
    masked_name varchar(40),
    verified   boolean      not null,
    field      varchar(40),
    from_day   date         not null,
    to_day     date         not null,
    -- minutes
    by_check_in  integer    not null,
    by_roll_call integer    not null,
    by_wish    integer      not null,
    issued_at  timestamp(6) not null,
    leaf       bigint,
    ended_at   timestamp(6),
    cause      varchar(20),
    ended_leaf bigint,
    constraint certificate_once unique (account, content, standing),
    constraint certificate_state check (state in ('VALID', 'CHANGED', 'REVOKED')),
    constraint certificate_cause check (cause in ('ENTRY_VOIDED', 'REGISTRATION', 'HOLDER')),
    constraint certificate_standing check ((state = 'VALID') = (standing is not null) and (standing is null or standing = 1)),
    constraint certificate_ended check ((state = 'VALID') = (ended_at is null) and (ended_at is null) = (cause is null)),
    constraint certificate_period check (to_day >= from_day),
    constraint certificate_minutes check (by_check_in >= 0 and by_roll_call >= 0 and by_wish >= 0 and by_check_in + by_roll_call + by_wish > 0)
);
create index certificate_of on certificate (account, issued_at);

create table certificate_entry (
    certificate bigint      not null constraint certificate_entry_certificate references certificate (id),
    entry       varchar(16) not null constraint certificate_entry_entry references hours_entry (code),
    constraint certificate_entry_pk primary key (certificate, entry)
);
create index certificate_entry_by on certificate_entry (entry);

create table certificate_paper (
    certificate bigint       not null constraint certificate_paper_pk primary key constraint certificate_paper_certificate references certificate (id),
    -- sealed
    payload     ${bytes}     not null,
    signature   varchar(100) not null,
    signing_key varchar(100) not null
);
