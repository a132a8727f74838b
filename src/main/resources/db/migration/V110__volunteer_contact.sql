-- What the emergency contact is to the volunteer, sealed. Nothing where somebody registered before it was asked.
alter table volunteer add column emergency_relation varchar(200);
