-- What was made final stays as it was made. A team's whole record may be erased one day, a version is never rewritten.
create trigger strategy_version_is_final before update on strategy_version
    for each row signal sqlstate '45000' set message_text = 'A final version is never changed';

create trigger strategy_file_is_final before update on strategy_file
    for each row signal sqlstate '45000' set message_text = 'A final version is never changed';
