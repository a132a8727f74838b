-- Which account is that of which person at the identity service: one account, one person there.
create sequence provider_link_seq start with 50 increment by 50;
create table provider_link (
    id        bigint       not null constraint provider_link_pk primary key,
    -- keyed hash of the service and the person's name there
    subject   varchar(64)  not null constraint provider_link_person unique,
    account   bigint       not null constraint provider_link_account_once unique constraint provider_link_account references account (id),
    linked_at timestamp(6) not null
);
