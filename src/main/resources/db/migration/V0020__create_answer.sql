create table answer (
    team_id uuid not null,
    address varchar(163) character set ascii collate ascii_bin not null,
    -- JSON: a text, an array of option ids, a person, or null for nothing.
    value mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    -- Counts the changes. 0 stands only inside the transaction that writes here first.
    revision bigint not null,
    changed_at datetime(6) not null,
    changed_by uuid not null,
    primary key (team_id, address),
    constraint answer_team foreign key (team_id) references team (id),
    constraint answer_changed_by foreign key (changed_by) references person (id)
) default character set utf8mb4;
