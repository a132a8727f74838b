-- H2 keeps an index of its own for a foreign key, beside that of the unique key, and a voter's row would be written three times instead of twice. The round is
-- that of the box, under whose lock every row is written.
alter table voting_roll drop constraint voting_roll_round;
