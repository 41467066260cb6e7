-- The way a cohort is held, by its id in the course: it decides what opens when. Without one, everything is open.
alter table cohort add column variant varchar(40) character set utf8mb4 collate utf8mb4_bin null;
