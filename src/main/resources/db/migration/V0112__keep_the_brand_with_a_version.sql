alter table strategy_version
    -- The colour and the logo its file carries; what the organisation chooses later is another version.
    add column brand_colour int null,
    add column brand_logo mediumblob null;
