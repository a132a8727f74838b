-- How often the card was renewed: codes made before the last time are dead. How many stars the city has granted and not taken back.
alter table volunteer add column card_generation integer default 0 not null;
alter table volunteer add column stars integer default 0 not null;
alter table volunteer add constraint volunteer_stars check (stars between 0 and 5);
