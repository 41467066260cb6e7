package dk.masterclass.people;

import dk.masterclass.document.Logo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every organisation has chosen, whoever asks; {@link OrganisationBrands} is the guarded way in. */
@Component
final class StoredBrands {

    private final JdbcClient database;
    private final Clock clock;

    StoredBrands(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param name of the organisation: that is what its logo says */
    BrandSettings of(OrganisationId organisation, String name) {
        return database.sql("select colour, logo from organisation_brand where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query((row, index) -> settings(row, name))
                .optional()
                .orElse(BrandSettings.NONE);
    }

    void colour(OrganisationId organisation, @Nullable Integer colour, PersonId by) {
        put("colour", organisation, colour, by);
    }

    void logo(OrganisationId organisation, byte @Nullable [] png, PersonId by) {
        put("logo", organisation, png, by);
    }

    /** @param column one of ours, never anything typed */
    private void put(String column, OrganisationId organisation, @Nullable Object value, PersonId by) {
        database.sql("""
                        insert into organisation_brand (organisation_id, %1$s, changed_by, changed_at)
                        values (:organisation, :value, :by, :at)
                        on duplicate key update %1$s = :value, changed_by = :by, changed_at = :at""".formatted(column))
                .param("organisation", organisation.value())
                .param("value", value)
                .param("by", by.value())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static BrandSettings settings(ResultSet row, String name) throws SQLException {
        return new BrandSettings(
                Optional.ofNullable(row.getObject("colour", Integer.class)),
                Optional.ofNullable(row.getBytes("logo")).map(png -> Logo.ofPng(png, name)));
    }
}
