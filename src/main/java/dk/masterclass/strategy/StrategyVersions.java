package dk.masterclass.strategy;

import dk.masterclass.document.Brand;
import dk.masterclass.document.Language;
import dk.masterclass.document.Logo;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The final versions in the database. They are added and read; there is nothing here that could change one. */
@Component
final class StrategyVersions {

    private static final String COLUMNS = "select id, team_id, number, made_at, made_by, language, sha256 ";

    private final JdbcClient database;

    StrategyVersions(JdbcClient database) {
        this.database = database;
    }

    /** A version without its file. */
    record Entry(
            VersionId id, TeamId team, int number, Instant madeAt, PersonId madeBy, Language language, String sha256) {

        StrategyVersion named(String madeByName) {
            return new StrategyVersion(id, number, madeAt, madeByName, language, sha256);
        }
    }

    /**
     * What a version was made from.
     *
     * @param answers as JSON by address
     * @param reason why it was made although something was open
     * @param openPoints what it says about what was open or explained
     */
    record Kept(String answers, Optional<String> reason, String openPoints, Optional<Brand> brand) {}

    /** Fails with a {@code DuplicateKeyException} if the team has a version of this number. */
    void add(Entry entry, byte[] pdf, Kept kept) {
        database.sql("""
                        insert into strategy_version
                        (id, team_id, number, made_at, made_by, language, sha256, pdf, answers, reason, open_points,
                         brand_colour, brand_logo)
                        values (:id, :team, :number, :madeAt, :madeBy, :language, :sha256, :pdf, :answers, :reason, :openPoints,
                                :colour, :logo)""")
                .param("id", entry.id().value())
                .param("team", entry.team().value())
                .param("number", entry.number())
                .param("madeAt", LocalDateTime.ofInstant(entry.madeAt(), ZoneOffset.UTC))
                .param("madeBy", entry.madeBy().value())
                .param("language", entry.language().tag())
                .param("sha256", entry.sha256())
                .param("pdf", pdf)
                .param("answers", kept.answers())
                .param("reason", kept.reason().orElse(null))
                .param("openPoints", kept.openPoints())
                .param("colour", kept.brand().map(Brand::colour).orElse(null))
                .param("logo", kept.brand().flatMap(Brand::logo).map(Logo::png).orElse(null))
                .update();
    }

    /** The versions of a team, the latest first. */
    List<Entry> of(TeamId team) {
        return database.sql(COLUMNS + "from strategy_version where team_id = :team order by number desc")
                .param("team", team.value())
                .query(StrategyVersions::entry)
                .list();
    }

    Optional<Entry> find(VersionId id) {
        return database.sql(COLUMNS + "from strategy_version where id = :id")
                .param("id", id.value())
                .query(StrategyVersions::entry)
                .optional();
    }

    byte[] pdf(VersionId id) {
        return database.sql("select pdf from strategy_version where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
    }

    Kept kept(VersionId id) {
        return database.sql("""
                        select answers, reason, open_points, brand_colour, brand_logo, o.name as organisation
                        from strategy_version v join team t on t.id = v.team_id join organisation o on o.id = t.organisation_id
                        where v.id = :id""")
                .param("id", id.value())
                .query((row, index) -> new Kept(
                        row.getString("answers"),
                        Optional.ofNullable(row.getString("reason")),
                        row.getString("open_points"),
                        brand(row)))
                .single();
    }

    private static Optional<Brand> brand(ResultSet row) throws SQLException {
        var organisation = row.getString("organisation");
        var logo = Optional.ofNullable(row.getBytes("brand_logo")).map(png -> Logo.ofPng(png, organisation));
        return Optional.ofNullable(row.getObject("brand_colour", Integer.class)).map(colour -> new Brand(colour, logo));
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                new VersionId(row.getObject("id", UUID.class)),
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getInt("number"),
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new PersonId(row.getObject("made_by", UUID.class)),
                Language.of(row.getString("language")),
                row.getString("sha256"));
    }
}
