-- Since when what browsers carry of an account (its roles, its name, whether it is verified, that a sign-in still runs) may no longer be true. Only added to.
create sequence account_change_seq start with 50 increment by 50;
create table account_change (
    id         bigint       not null constraint account_change_pk primary key,
    account    bigint       not null constraint account_change_account references account (id),
    changed_at timestamp(6) not null
);
create index account_change_at on account_change (changed_at);
