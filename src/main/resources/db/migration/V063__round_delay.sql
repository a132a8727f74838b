alter table award_round add column planned_voting timestamp(6);
alter table award_round add column planned_publishing timestamp(6);
