create table organisation_contact (
    organisation_id uuid not null,
    person_id uuid not null,
    primary key (organisation_id, person_id),
    constraint organisation_contact_organisation foreign key (organisation_id) references organisation (id),
    constraint organisation_contact_person foreign key (person_id) references person (id)
) default character set utf8mb4;
