-- which certificates of a part of the log do not hold any more
create index certificate_issued_at on certificate (leaf);
create index certificate_ended_at on certificate (standing, leaf);
