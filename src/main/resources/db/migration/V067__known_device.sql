-- Browsers in which the owner of an account has signed in before: failures elsewhere do not lock them.
create sequence account_known_device_seq start with 50 increment by 50;
create table account_known_device (
    id           bigint       not null constraint account_known_device_pk primary key,
    account      bigint       not null constraint account_known_device_account references account (id),
    -- keyed hash of the browser's random name and the account
    device       varchar(64)  not null,
    failures     integer      not null,
    locked_until timestamp(6),
    used_at      timestamp(6) not null,
    constraint account_known_device_once unique (account, device)
);
