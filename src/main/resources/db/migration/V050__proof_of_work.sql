-- Whether a ballot needs a proof of work: a rule of the round.
alter table award_round add column proof_of_work boolean default false not null;
-- Solved challenges that have been used, until they would be too old anyway.
create table platform_used_proof (
    challenge varchar(64)  not null constraint platform_used_proof_once unique,
    ends_at   timestamp(6) not null
);
create index platform_used_proof_by_end on platform_used_proof (ends_at);
