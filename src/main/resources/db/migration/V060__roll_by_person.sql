-- The person leads: "who of these has voted" then reads a row for each of them on H2 and on PostgreSQL. With the round before it H2 reads the round's whole roll.
alter table voting_roll drop constraint voting_one_ballot;
alter table voting_roll add constraint voting_one_ballot unique (person_key, round);
