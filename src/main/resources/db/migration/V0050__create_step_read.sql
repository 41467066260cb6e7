-- Which lessons and cases somebody has read. Goes with the person.
create table step_read (
    person_id uuid not null,
    step_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    read_at datetime(6) not null,
    primary key (person_id, step_id),
    constraint step_read_person foreign key (person_id) references person (id) on delete cascade
) default character set utf8mb4;
