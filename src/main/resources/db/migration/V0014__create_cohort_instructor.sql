create table cohort_instructor (
    cohort_id uuid not null,
    person_id uuid not null,
    primary key (cohort_id, person_id),
    constraint cohort_instructor_cohort foreign key (cohort_id) references cohort (id),
    constraint cohort_instructor_person foreign key (person_id) references person (id)
) default character set utf8mb4;
