-- Who checks in and out with the station's code records their own time, which another person confirms; nobody else may.
alter table hours_entry drop constraint hours_entry_source;
alter table hours_entry add constraint hours_entry_source check (source in ('CHECK_IN', 'ROLL_CALL', 'WISH'));
alter table hours_entry drop constraint hours_entry_by_another;
alter table hours_entry add constraint hours_entry_by_another check ((recorded_by = volunteer) = (source = 'CHECK_IN'));
