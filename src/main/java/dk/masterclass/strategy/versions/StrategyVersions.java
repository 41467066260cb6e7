package dk.masterclass.strategy.versions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.masterclass.document.Brand;
import dk.masterclass.document.Language;
import dk.masterclass.document.Logo;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import dk.masterclass.strategy.versions.StrategyVersion.SealedFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The final versions in the database. They are added and read; there is nothing here that could change one. */
@Component
public final class StrategyVersions {

    private static final String ENTRY = """
            select v.id, team_id, number, label, made_at, made_by, language, answers, reason, note, course_sha256,
                   brand_colour, brand_logo, o.name as organisation
            from strategy_version v join team t on t.id = v.team_id join organisation o on o.id = t.organisation_id
            """;

    private final JdbcClient database;

    StrategyVersions(JdbcClient database) {
        this.database = database;
    }

    /**
     * A version without its files.
     *
     * @param order counts the versions of the team from 1
     * @param number as it is printed
     * @param language it was made in
     */
    public record Entry(
            VersionId id,
            TeamId team,
            int order,
            VersionNumber number,
            Instant madeAt,
            PersonId madeBy,
            Language language,
            Kept kept) {

        public StrategyVersion named(String madeByName, List<SealedFile> files) {
            var ownFirst = files.stream()
                    .sorted(Comparator.comparing(file -> file.language() != language))
                    .toList();
            return new StrategyVersion(id, number, madeAt, madeByName, kept.reason(), kept.note(), ownFirst);
        }
    }

    /**
     * What a version was made from.
     *
     * @param answers as JSON by address
     * @param reason why it was made although something was open
     * @param courseSha256 empty for versions from before it was kept
     */
    public record Kept(
            String answers,
            Optional<String> reason,
            Optional<String> note,
            Optional<String> courseSha256,
            Optional<Brand> brand) {}

    /** @param openPoints what it says about what was open or explained */
    @SuppressWarnings("ArrayRecordComponent")
    public record File(Language language, String sha256, byte[] pdf, String openPoints) {

        public static File of(Language language, byte[] pdf, String openPoints) {
            return new File(language, Sha256.of(pdf), pdf, openPoints);
        }
    }

    /** Fails with a {@code DuplicateKeyException} if the team has a version of this number. Part of a transaction. */
    public void add(Entry entry, List<File> files) {
        database.sql("""
                        insert into strategy_version
                        (id, team_id, number, label, made_at, made_by, language, answers, reason, note, course_sha256,
                         brand_colour, brand_logo)
                        values (:id, :team, :order, :number, :madeAt, :madeBy, :language, :answers, :reason, :note, :course,
                                :colour, :logo)""")
                .param("id", entry.id().value())
                .param("team", entry.team().value())
                .param("order", entry.order())
                .param("number", entry.number().toString())
                .param("madeAt", LocalDateTime.ofInstant(entry.madeAt(), ZoneOffset.UTC))
                .param("madeBy", entry.madeBy().value())
                .param("language", entry.language().tag())
                .param("answers", entry.kept().answers())
                .param("reason", entry.kept().reason().orElse(null))
                .param("note", entry.kept().note().orElse(null))
                .param("course", entry.kept().courseSha256().orElse(null))
                .param("colour", entry.kept().brand().map(Brand::colour).orElse(null))
                .param(
                        "logo",
                        entry.kept().brand().flatMap(Brand::logo).map(Logo::png).orElse(null))
                .update();
        files.forEach(file -> add(entry.id(), file));
    }

    private void add(VersionId version, File file) {
        database.sql("""
                        insert into strategy_file (version_id, language, sha256, pdf, open_points)
                        values (:version, :language, :sha256, :pdf, :openPoints)""")
                .param("version", version.value())
                .param("language", file.language().tag())
                .param("sha256", file.sha256())
                .param("pdf", file.pdf())
                .param("openPoints", file.openPoints())
                .update();
    }

    /** The versions of a team, the latest first. */
    public List<Entry> of(TeamId team) {
        return database.sql(ENTRY + "where v.team_id = :team order by number desc")
                .param("team", team.value())
                .query(StrategyVersions::entry)
                .list();
    }

    public Optional<Entry> find(VersionId id) {
        return database.sql(ENTRY + "where v.id = :id")
                .param("id", id.value())
                .query(StrategyVersions::entry)
                .optional();
    }

    /** The files of a team's versions, without what is in them. */
    public Map<VersionId, List<SealedFile>> filesOf(TeamId team) {
        record Row(VersionId version, SealedFile file) {}
        return database
                .sql("""
                        select version_id, strategy_file.language, sha256
                        from strategy_file join strategy_version on id = version_id where team_id = :team
                        order by strategy_file.language""")
                .param("team", team.value())
                .query((row, index) -> new Row(
                        new VersionId(row.getObject("version_id", UUID.class)),
                        new SealedFile(Language.of(row.getString("language")), row.getString("sha256"))))
                .list()
                .stream()
                .collect(groupingBy(Row::version, mapping(Row::file, toList())));
    }

    /** One file with what is in it. */
    public Optional<File> file(VersionId id, Language language) {
        return database.sql("""
                        select language, sha256, pdf, open_points from strategy_file
                        where version_id = :id and language = :language""")
                .param("id", id.value())
                .param("language", language.tag())
                .query((row, index) -> new File(
                        Language.of(row.getString("language")),
                        row.getString("sha256"),
                        row.getBytes("pdf"),
                        row.getString("open_points")))
                .optional();
    }

    /** What a version says about what was open, in this language or else in the one it was made in. */
    public String openPoints(Entry entry, Language language) {
        return database.sql("""
                        select open_points from strategy_file where version_id = :id
                        order by language = :language desc limit 1""")
                .param("id", entry.id().value())
                .param("language", language.tag())
                .query(String.class)
                .single();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                new VersionId(row.getObject("id", UUID.class)),
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getInt("number"),
                VersionNumber.parse(row.getString("label")).orElseThrow(),
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new PersonId(row.getObject("made_by", UUID.class)),
                Language.of(row.getString("language")),
                new Kept(
                        row.getString("answers"),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getString("note")),
                        Optional.ofNullable(row.getString("course_sha256")),
                        brand(row)));
    }

    private static Optional<Brand> brand(ResultSet row) throws SQLException {
        var organisation = row.getString("organisation");
        var logo = Optional.ofNullable(row.getBytes("brand_logo")).map(png -> Logo.ofPng(png, organisation));
        return Optional.ofNullable(row.getObject("brand_colour", Integer.class)).map(colour -> new Brand(colour, logo));
    }
}
