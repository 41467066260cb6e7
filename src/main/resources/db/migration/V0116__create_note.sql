-- What somebody noted for themselves beside a lesson or a case. Nobody else ever sees it; it goes with the person.
create table note (
    person_id uuid not null,
    step_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    text mediumtext character set utf8mb4 not null,
    revision bigint not null,
    changed_at datetime(6) not null,
    primary key (person_id, step_id),
    constraint note_person foreign key (person_id) references person (id) on delete cascade
) default character set utf8mb4;
