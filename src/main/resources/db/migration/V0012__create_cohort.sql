create table cohort (
    id uuid not null primary key,
    version bigint not null,
    name varchar(120) character set utf8mb4 collate utf8mb4_danish_ci not null,
    starts_on date not null,
    ends_on date not null,
    constraint cohort_name unique (name),
    constraint cohort_ends_after_start check (ends_on >= starts_on)
) default character set utf8mb4;
