-- What was sent lately for a note: so that a change sent twice counts once, and two windows' words can be brought together.
create table note_change (
    person_id uuid not null,
    client varchar(64) character set ascii collate ascii_bin not null,
    sequence bigint not null,
    step_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    base bigint not null,
    revision bigint not null,
    typed mediumtext character set utf8mb4 not null,
    stood mediumtext character set utf8mb4 not null,
    outcome varchar(10) character set ascii collate ascii_bin not null,
    primary key (person_id, client, sequence),
    key note_change_revision (person_id, step_id, revision),
    constraint note_change_person foreign key (person_id) references person (id) on delete cascade
) default character set utf8mb4;
