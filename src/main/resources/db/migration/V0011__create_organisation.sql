create table organisation (
    id uuid not null primary key,
    version bigint not null,
    name varchar(120) character set utf8mb4 collate utf8mb4_danish_ci not null,
    constraint organisation_name unique (name)
) default character set utf8mb4;
