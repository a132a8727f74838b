-- A role is proposed by one person and confirmed by another, may be withdrawn, and is looked at again twice a year. What was given before this rule stands as it was given.
alter table account_role rename to role_grant;
alter table role_grant drop constraint account_role_once;
alter table role_grant add column version bigint default 0 not null;
alter table role_grant add column code varchar(16);
alter table role_grant add column basis varchar(20);
-- 1 while it waits or is held, nothing once it is over: so that the same role can be given anew
alter table role_grant add column standing integer;
-- the role, of whom a one-time code made its first holder
alter table role_grant add column first_of varchar(40);
alter table role_grant add column proposed_by bigint;
alter table role_grant add column proposed_name varchar(120);
alter table role_grant add column proposed_at timestamp(6);
alter table role_grant add column verdict varchar(10);
alter table role_grant add column reason varchar(200);
alter table role_grant add column decided_by bigint;
alter table role_grant add column decided_name varchar(120);
alter table role_grant add column decided_at timestamp(6);
alter table role_grant add column held_from timestamp(6);
alter table role_grant add column end_reason varchar(200);
alter table role_grant add column ended_by bigint;
alter table role_grant add column ended_name varchar(120);
alter table role_grant add column ended_at timestamp(6);
alter table role_grant add column reviewed_at timestamp(6);
alter table role_grant add column seen_at timestamp(6);

update role_grant set code = 'g' || cast(id as varchar(14)), standing = 1, held_from = granted_at,
    basis = case when role = 'VOLUNTEER' then 'OWN_ACT' when granted_by is null then 'ONE_TIME_CODE' else 'EARLIER' end;
update role_grant set proposed_by = granted_by, proposed_at = granted_at, proposed_name = (select a.name from account a where a.id = granted_by) where granted_by is not null;
alter table role_grant drop column granted_by;
alter table role_grant drop column granted_at;

alter table role_grant alter column code set not null;
alter table role_grant alter column basis set not null;
alter table role_grant add constraint role_grant_code unique (code);
alter table role_grant add constraint role_grant_once unique (account, role, scope, standing);
alter table role_grant add constraint role_grant_first unique (first_of);
alter table role_grant add constraint role_grant_proposed_by foreign key (proposed_by) references account (id);
alter table role_grant add constraint role_grant_decided_by foreign key (decided_by) references account (id);
alter table role_grant add constraint role_grant_ended_by foreign key (ended_by) references account (id);
alter table role_grant add constraint role_grant_basis check (basis in ('TWO_PEOPLE', 'ONE_TIME_CODE', 'STATION_APPROVED', 'OWN_ACT', 'EARLIER'));
alter table role_grant add constraint role_grant_verdict check (verdict in ('CONFIRMED', 'DECLINED'));
alter table role_grant add constraint role_grant_proposed check ((proposed_by is null) = (proposed_at is null) and (basis <> 'TWO_PEOPLE' or proposed_by is not null));
alter table role_grant add constraint role_grant_decided check ((verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null));
alter table role_grant add constraint role_grant_proposed_by_another check (proposed_by is null or proposed_by <> account);
alter table role_grant add constraint role_grant_second_person check (decided_by is null or decided_by <> proposed_by and decided_by <> account);
alter table role_grant add constraint role_grant_held check (basis <> 'TWO_PEOPLE' or (held_from is not null) = (verdict is not null and verdict = 'CONFIRMED'));
alter table role_grant add constraint role_grant_ended check ((ended_by is null) = (ended_at is null) and (ended_by is null or ended_by <> account));
alter table role_grant add constraint role_grant_standing check ((standing is null) = (ended_at is not null or verdict is not null and verdict = 'DECLINED') and (standing is null or standing = 1));
create index role_grant_list on role_grant (role, scope, id);

create sequence role_review_seq start with 50 increment by 50;
create table role_review (
    id          bigint       not null constraint role_review_pk primary key,
    role_grant  bigint       not null constraint role_review_grant references role_grant (id),
    verdict     varchar(20)  not null,
    reason      varchar(200) not null,
    review_by   bigint       not null constraint role_review_by references account (id),
    review_name varchar(120) not null,
    review_at   timestamp(6) not null,
    constraint role_review_verdict check (verdict in ('STILL_NEEDED', 'WITHDRAWN'))
);
create index role_review_of on role_review (role_grant, review_at);
