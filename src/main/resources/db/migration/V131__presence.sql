-- What a place in a shift came to: a check-in, and perhaps a check-out. A row is added by the first and completed by the second, and never changed after.
create sequence presence_seq start with 50 increment by 50;
create table presence (
    id        bigint       not null constraint presence_pk primary key,
    version   bigint       not null,
    code      varchar(16)  not null constraint presence_code unique,
    sign_up   varchar(16)  not null constraint presence_once unique constraint presence_sign_up references shift_sign_up (code),
    shift     varchar(16)  not null constraint presence_shift references shift (code),
    account   bigint       not null constraint presence_account references account (id),
    zh        varchar(120) not null,
    en        varchar(240) not null,
    ends_at   timestamp(6) not null,
    in_at     timestamp(6) not null,
    in_means  varchar(20)  not null,
    in_by     bigint       not null constraint presence_in_by references account (id),
    out_at    timestamp(6),
    out_means varchar(20),
    out_by    bigint       constraint presence_out_by references account (id),
    minutes   integer,
    constraint presence_means check (in_means in ('LINK', 'DIGITS', 'CARD') and (out_means is null or out_means in ('LINK', 'DIGITS', 'CARD'))),
    constraint presence_in_order check (out_at is null or out_at >= in_at),
    constraint presence_ended check ((out_at is null) = (out_means is null) and (out_at is null) = (out_by is null) and (out_at is null) = (minutes is null)),
    constraint presence_minutes check (minutes is null or minutes between 0 and 1440),
    constraint presence_in_act check ((in_means = 'CARD') = (in_by <> account)),
    constraint presence_out_act check (out_means is null or (out_means = 'CARD') = (out_by <> account))
);
create index presence_of on presence (account, in_at);
create index presence_at on presence (shift, in_at);
