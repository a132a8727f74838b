-- How far each table has been sealed anew with a new key.
create sequence keys_run_seq start with 50 increment by 50;
create table keys_run (
    id          bigint       not null constraint keys_run_pk primary key,
    key_id      varchar(8)   not null,
    name        varchar(60)  not null,
    last_key    varchar(200),
    looked      bigint       not null,
    sealed      bigint       not null,
    begun_at    timestamp(6) not null,
    finished_at timestamp(6),
    constraint keys_run_once unique (key_id, name),
    constraint keys_run_sealed check (sealed >= 0 and looked >= 0)
);
