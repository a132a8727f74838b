-- Locked while who is whose guardian changes; of two the one with the smaller number first.
create table guardian_person (
    account bigint not null constraint guardian_person_pk primary key constraint guardian_person_account references account (id)
);

-- Standing is 1 until it ends. The guardian is empty where nobody has an account under the number or address that was asked.
create sequence guardianship_seq start with 50 increment by 50;
create table guardianship (
    id           bigint       not null constraint guardianship_pk primary key,
    version      bigint       not null,
    code         varchar(16)  not null constraint guardianship_code unique,
    ward         bigint       not null constraint guardianship_ward references account (id),
    guardian     bigint       constraint guardianship_guardian references account (id),
    -- whichever of the two is the guardian: nobody is ward of their own ward
    lesser       bigint,
    greater      bigint,
    login_hash   varchar(64)  not null,
    login        varchar(120) not null,
    kind         varchar(20)  not null,
    standing     smallint,
    asked_at     timestamp(6) not null,
    accepted_at  timestamp(6),
    proved_at    timestamp(6),
    confirmed_at timestamp(6),
    -- when the ward was to be of full age, by what was known
    ends_on      date         not null,
    ended_at     timestamp(6),
    end_reason   varchar(20),
    constraint guardianship_asked_once unique (ward, login_hash, standing),
    constraint guardianship_pair_once unique (lesser, greater, standing),
    constraint guardianship_two_people check (guardian is null or guardian <> ward),
    constraint guardianship_pair check (guardian is null and lesser is null and greater is null or lesser < greater and lesser + greater = guardian + ward),
    constraint guardianship_kind check (kind in ('PARENT', 'GRANDPARENT', 'SIBLING', 'OTHER')),
    constraint guardianship_standing check (standing = 1),
    constraint guardianship_accepted check (accepted_at is null or guardian is not null),
    constraint guardianship_proved check (proved_at is null or accepted_at is not null),
    constraint guardianship_confirmed check (confirmed_at is null or proved_at is not null),
    constraint guardianship_ended check ((standing is null) = (ended_at is not null) and (ended_at is null) = (end_reason is null)),
    constraint guardianship_end check (end_reason in ('DECLINED', 'TAKEN_BACK', 'LAID_DOWN', 'FULL_AGE'))
);
create index guardianship_of_guardian on guardianship (guardian, standing, asked_at);
create index guardianship_at_counter on guardianship (standing, proved_at, accepted_at);
create index guardianship_running_out on guardianship (standing, ends_on);

-- What a clerk has seen; counts once a second person has confirmed it. Waiting is 1 until then.
create sequence guardian_proof_seq start with 50 increment by 50;
create table guardian_proof (
    id            bigint       not null constraint guardian_proof_pk primary key,
    version       bigint       not null,
    code          varchar(16)  not null constraint guardian_proof_code unique,
    guardianship  bigint       not null constraint guardian_proof_of references guardianship (id),
    ward          bigint       not null constraint guardian_proof_ward references account (id),
    guardian      bigint       not null constraint guardian_proof_guardian references account (id),
    waiting       smallint,
    kind          varchar(20)  not null,
    paper         varchar(30)  not null,
    note          varchar(200) not null,
    recorded_by   bigint       not null constraint guardian_proof_recorded_by references account (id),
    recorded_name varchar(120) not null,
    recorded_at   timestamp(6) not null,
    verdict       varchar(10),
    reason        varchar(200),
    decided_by    bigint       constraint guardian_proof_decided_by references account (id),
    decided_name  varchar(120),
    decided_at    timestamp(6),
    constraint guardian_proof_once unique (guardianship, waiting),
    constraint guardian_proof_waiting check (waiting = 1),
    constraint guardian_proof_kind check (kind in ('PARENT', 'GRANDPARENT', 'SIBLING', 'OTHER')),
    constraint guardian_proof_paper check (paper in ('HOUSEHOLD_REGISTER', 'BIRTH_CERTIFICATE', 'GUARDIANSHIP_DOCUMENT')),
    constraint guardian_proof_verdict check (verdict in ('CONFIRMED', 'DECLINED')),
    constraint guardian_proof_decided check ((verdict is null) = (waiting is not null) and (verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null)),
    constraint guardian_proof_recorded_by_another check (recorded_by <> ward and recorded_by <> guardian),
    constraint guardian_proof_second_person check (decided_by is null or decided_by <> recorded_by and decided_by <> ward and decided_by <> guardian)
);
create index guardian_proof_queue on guardian_proof (waiting, recorded_at);

-- What a guardian has said to a purpose; every word is kept, the latest has 1.
create sequence guardian_consent_seq start with 50 increment by 50;
create table guardian_consent (
    id           bigint       not null constraint guardian_consent_pk primary key,
    guardianship bigint       not null constraint guardian_consent_of references guardianship (id),
    purpose      varchar(20)  not null,
    given        boolean      not null,
    edition      varchar(20)  not null,
    latest       smallint,
    said_at      timestamp(6) not null,
    constraint guardian_consent_once unique (guardianship, purpose, latest),
    constraint guardian_consent_latest check (latest = 1),
    constraint guardian_consent_purpose check (purpose in ('VOLUNTEERING', 'NAMING', 'POSITION'))
);

-- Who lives by their own income from sixteen on is of full age. Waiting is 1 until a second person has decided.
create sequence guardian_income_seq start with 50 increment by 50;
create table guardian_income (
    id            bigint       not null constraint guardian_income_pk primary key,
    version       bigint       not null,
    code          varchar(16)  not null constraint guardian_income_code unique,
    account       bigint       not null constraint guardian_income_account references account (id),
    waiting       smallint,
    note          varchar(200) not null,
    recorded_by   bigint       not null constraint guardian_income_recorded_by references account (id),
    recorded_name varchar(120) not null,
    recorded_at   timestamp(6) not null,
    verdict       varchar(10),
    reason        varchar(200),
    decided_by    bigint       constraint guardian_income_decided_by references account (id),
    decided_name  varchar(120),
    decided_at    timestamp(6),
    constraint guardian_income_once unique (account, waiting),
    constraint guardian_income_waiting check (waiting = 1),
    constraint guardian_income_verdict check (verdict in ('CONFIRMED', 'DECLINED')),
    constraint guardian_income_decided check ((verdict is null) = (waiting is not null) and (verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null)),
    constraint guardian_income_recorded_by_another check (recorded_by <> account),
    constraint guardian_income_second_person check (decided_by is null or decided_by <> recorded_by and decided_by <> account)
);
create index guardian_income_of on guardian_income (account, verdict);
create index guardian_income_queue on guardian_income (waiting, recorded_at);
