-- What a person's browsers encrypt their journal of unsaved answers with. The name is what the browser knows the person by.
create table journal_key (
    person_id uuid not null primary key,
    name uuid not null,
    secret binary(32) not null,
    created_at datetime(6) not null,
    constraint journal_key_name unique (name),
    constraint journal_key_person foreign key (person_id) references person (id) on delete cascade
) default character set utf8mb4;
