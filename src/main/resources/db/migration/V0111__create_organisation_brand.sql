-- What makes the documents of an organisation its own.
create table organisation_brand (
    organisation_id uuid not null primary key,
    -- Red, green and blue in one number; null for the product's own.
    colour int null,
    -- A PNG, drawn anew from what was uploaded.
    logo mediumblob null,
    changed_by uuid not null,
    changed_at datetime(6) not null,
    constraint organisation_brand_organisation foreign key (organisation_id) references organisation (id),
    constraint organisation_brand_changed_by foreign key (changed_by) references person (id)
) default character set utf8mb4;
