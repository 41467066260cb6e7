create table cohort_day (
    cohort_id uuid not null,
    held_on date not null,
    primary key (cohort_id, held_on),
    constraint cohort_day_cohort foreign key (cohort_id) references cohort (id)
) default character set utf8mb4;
