-- Qualifications: stated by a volunteer with a proof, checked by somebody else, good for the days that the document says.
create sequence qualification_seq start with 50 increment by 50;
create table qualification (
    id           bigint       not null constraint qualification_pk primary key,
    version      bigint       not null,
    code         varchar(16)  not null constraint qualification_code unique,
    account      bigint       not null constraint qualification_account references account (id),
    kind         varchar(40)  not null,
    issuer       varchar(120) not null,
    -- sealed; nothing once it was withdrawn
    number       varchar(300),
    proof        varchar(16),
    -- where it is checked: nothing is the office
    station      varchar(16),
    valid_from   date         not null,
    -- the last day; nothing where the document has no end
    valid_until  date,
    stated_at    timestamp(6) not null,
    -- 1 while it waits for a check, nothing afterwards
    waiting      integer,
    verdict      varchar(10),
    reason       varchar(200),
    checked_by   bigint       constraint qualification_checked_by references account (id),
    checked_name varchar(120),
    checked_at   timestamp(6),
    withdrawn_at timestamp(6),
    -- when its owner was told that it ends soon
    warned_at    timestamp(6),
    constraint qualification_once unique (account, kind, waiting),
    constraint qualification_period check (valid_until is null or valid_until >= valid_from),
    constraint qualification_verdict check (verdict in ('CHECKED', 'DECLINED')),
    constraint qualification_checked check ((verdict is null) = (checked_by is null) and (verdict is null) = (checked_at is null)),
    constraint qualification_second_person check (checked_by is null or checked_by <> account),
    constraint qualification_waiting check (waiting is null or waiting = 1 and verdict is null and withdrawn_at is null),
    constraint qualification_withdrawn check ((number is null) = (withdrawn_at is not null) and (proof is null) = (withdrawn_at is not null))
);
create index qualification_of on qualification (account, stated_at);
create index qualification_waits on qualification (waiting, stated_at);
create index qualification_waits_at on qualification (station, waiting, stated_at);
create index qualification_ends on qualification (warned_at, valid_until);
