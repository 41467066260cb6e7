-- When somebody was on the home screen, and when the time before that: "since last time" counts from there.
create table home_visit (
    person_id uuid not null primary key,
    visited_at datetime(6) not null,
    before_at datetime(6) null,
    constraint home_visit_person foreign key (person_id) references person (id) on delete cascade
) default character set utf8mb4;
