-- The number or address that an account was known by before, sealed, while its owner may say that the change was not theirs; old_hash is a keyed hash by which a clerk
-- finds it, token_hash one of what the notice to the old address holds. Deleted some time after that.
create sequence account_login_change_seq start with 50 increment by 50;
create table account_login_change (
    id         bigint       not null constraint account_login_change_pk primary key,
    version    bigint       not null,
    token_hash varchar(64)  not null constraint account_login_change_token unique,
    account    bigint       not null constraint account_login_change_account references account (id),
    old_login  varchar(400) not null,
    old_hash   varchar(64)  not null,
    old_masked varchar(120) not null,
    new_masked varchar(120) not null,
    changed_at timestamp(6) not null,
    undo_until timestamp(6) not null,
    undone_at  timestamp(6),
    undone_by  bigint       constraint account_login_change_undone_by references account (id),
    reason     varchar(200),
    constraint account_login_change_by_another check (undone_by is null or undone_by <> account),
    constraint account_login_change_undone check (undone_at is not null or undone_by is null and reason is null),
    constraint account_login_change_reason check ((undone_by is null) = (reason is null))
);
create index account_login_change_of on account_login_change (account, changed_at);
create index account_login_change_old on account_login_change (old_hash, changed_at);
create index account_login_change_until on account_login_change (undo_until);
