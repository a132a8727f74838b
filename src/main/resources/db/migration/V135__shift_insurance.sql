-- Where a shift is dangerous, the policy that covers whoever comes, stated before it begins (State Council Order 685, art. 17).
alter table shift add column dangerous boolean default false not null;
alter table shift add column insurer varchar(60);
alter table shift add column policy varchar(60);
alter table shift add column insured_at timestamp(6);
alter table shift add column insured_by bigint constraint shift_insured_by references account (id);
alter table shift add constraint shift_insured check ((insurer is null) = (policy is null) and (insurer is null) = (insured_at is null) and (insurer is null) = (insured_by is null)
    and (insurer is null or dangerous));
