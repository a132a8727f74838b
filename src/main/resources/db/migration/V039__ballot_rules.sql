-- How often and by whom a ballot may be cast, in which order candidates stand, and whether a ballot may name nobody.
alter table award_round add column pace varchar(10) default 'ONCE' not null;
alter table award_round add column candidate_order varchar(10) default 'STROKES' not null;
alter table award_round add column abstention boolean default false not null;
alter table award_round add column minimum_age integer default 0 not null;
alter table award_round add constraint award_round_pace check (pace in ('ONCE', 'DAILY'));
alter table award_round add constraint award_round_candidate_order check (candidate_order in ('STROKES', 'RANDOM'));
alter table award_round add constraint award_round_minimum_age check (minimum_age between 0 and 100);
-- How many people stand on the roll of the round: counted once, when the box is made. Unknown for boxes from before.
alter table voting_box add column roll bigint;
alter table voting_box add constraint voting_box_roll check (roll is null or roll >= 0);
