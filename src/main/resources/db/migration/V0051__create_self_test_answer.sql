-- What somebody chose in self-tests: for their own eyes, so that it stands there when they come back.
create table self_test_answer (
    person_id uuid not null,
    lesson_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    question_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    option_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    chosen_at datetime(6) not null,
    primary key (person_id, lesson_id, question_id),
    constraint self_test_answer_person foreign key (person_id) references person (id) on delete cascade
) default character set utf8mb4;
