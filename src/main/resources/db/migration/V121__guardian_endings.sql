-- A guardianship that ends without its guardian, or against their will: seen by one clerk, confirmed by a second person. Waiting is 1 until then.
create sequence guardian_ending_seq start with 50 increment by 50;
create table guardian_ending (
    id            bigint       not null constraint guardian_ending_pk primary key,
    version       bigint       not null,
    code          varchar(16)  not null constraint guardian_ending_code unique,
    guardianship  bigint       not null constraint guardian_ending_of references guardianship (id),
    ward          bigint       not null constraint guardian_ending_ward references account (id),
    guardian      bigint       not null constraint guardian_ending_guardian references account (id),
    waiting       smallint,
    cause         varchar(20)  not null,
    note          varchar(200) not null,
    recorded_by   bigint       not null constraint guardian_ending_recorded_by references account (id),
    recorded_name varchar(120) not null,
    recorded_at   timestamp(6) not null,
    verdict       varchar(10),
    reason        varchar(200),
    decided_by    bigint       constraint guardian_ending_decided_by references account (id),
    decided_name  varchar(120),
    decided_at    timestamp(6),
    constraint guardian_ending_once unique (guardianship, waiting),
    constraint guardian_ending_waiting check (waiting = 1),
    constraint guardian_ending_cause check (cause in ('COURT', 'DEATH', 'CUSTODY')),
    constraint guardian_ending_verdict check (verdict in ('CONFIRMED', 'DECLINED')),
    constraint guardian_ending_decided check ((verdict is null) = (waiting is not null) and (verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null)),
    constraint guardian_ending_recorded_by_another check (recorded_by <> ward and recorded_by <> guardian),
    constraint guardian_ending_second_person check (decided_by is null or decided_by <> recorded_by and decided_by <> ward and decided_by <> guardian)
);
create index guardian_ending_queue on guardian_ending (waiting, recorded_at);

alter table guardianship drop constraint guardianship_end;
alter table guardianship add constraint guardianship_end check (end_reason in ('DECLINED', 'TAKEN_BACK', 'LAID_DOWN', 'FULL_AGE', 'COURT', 'DEATH', 'CUSTODY'));
