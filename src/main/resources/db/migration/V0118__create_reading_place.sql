-- Where somebody stopped reading a lesson or a case: the number of the paragraph. For their own eyes; goes with the person.
create table reading_place (
    person_id uuid not null,
    step_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    place smallint not null,
    left_at datetime(6) not null,
    primary key (person_id, step_id),
    constraint reading_place_person foreign key (person_id) references person (id) on delete cascade
) default character set utf8mb4;
