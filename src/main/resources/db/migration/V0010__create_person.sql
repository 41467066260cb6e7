create table person (
    id uuid not null primary key,
    version bigint not null,
    -- Always in lower case, so that the unique key means what people mean by the same address.
    email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    name varchar(120) character set utf8mb4 collate utf8mb4_danish_ci not null,
    password_hash varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    language varchar(2) not null,
    administrator boolean not null,
    enabled boolean not null,
    created_at datetime(6) not null,
    constraint person_email unique (email)
) default character set utf8mb4;
