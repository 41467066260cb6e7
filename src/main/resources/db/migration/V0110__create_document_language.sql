-- In which language somebody reads the document of a team, whatever language their screens are in.
create table document_language (
    team_id uuid not null,
    person_id uuid not null,
    language varchar(2) character set ascii collate ascii_bin not null,
    primary key (team_id, person_id),
    constraint document_language_team foreign key (team_id) references team (id),
    constraint document_language_person foreign key (person_id) references person (id)
) default character set utf8mb4;
