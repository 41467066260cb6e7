-- What people write is kept as its difference from what stood before (Difference.java), written out every 64th revision.
alter table answer_change
    modify value mediumtext character set utf8mb4 collate utf8mb4_bin not null
        comment 'JSON, or ~start,end,checksum:text, the difference from what stood at met_revision',
    modify merged mediumtext character set utf8mb4 collate utf8mb4_bin null
        comment 'What stood afterwards where that is not what was written, stored like value';
