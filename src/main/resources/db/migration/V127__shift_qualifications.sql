-- What everybody who comes to a shift must hold on its day: codes of the list of qualifications.
create table shift_qualification (
    shift bigint      not null constraint shift_qualification_of references shift (id),
    kind  varchar(40) not null,
    constraint shift_qualification_once primary key (shift, kind)
);
