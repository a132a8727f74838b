-- All that waits in one shift is confirmed at once.
create index hours_entry_in_shift on hours_entry (shift, status, id);
