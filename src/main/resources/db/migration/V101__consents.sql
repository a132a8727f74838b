-- Consents stand until they are withdrawn or one to a newer edition takes their place, and stay on record. standing: 1 while it stands, nothing afterwards.
alter table account_consent drop constraint account_consent_once;
alter table account_consent add column standing integer;
alter table account_consent add column ended_at timestamp(6);
alter table account_consent add column withdrawn boolean default false not null;
update account_consent set purpose = 'PRIVACY' where purpose = 'privacy';
update account_consent set standing = 1 where not exists (select l.id from account_consent l where l.account = account_consent.account and l.purpose = account_consent.purpose
    and (l.given_at > account_consent.given_at or l.given_at = account_consent.given_at and l.id > account_consent.id));
update account_consent set ended_at = (select min(l.given_at) from account_consent l where l.account = account_consent.account and l.purpose = account_consent.purpose
    and (l.given_at > account_consent.given_at or l.given_at = account_consent.given_at and l.id > account_consent.id)) where standing is null;
alter table account_consent add constraint account_consent_once unique (account, purpose, standing);
alter table account_consent add constraint account_consent_standing check ((standing is null) = (ended_at is not null) and (standing is null or standing = 1));
alter table account_consent add constraint account_consent_withdrawn check (withdrawn = false or ended_at is not null);
