package dk.masterclass.worksheet;

import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which language each member reads the document of a team: the one they chose last, and before that the one of their
 * screens.
 */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
@Transactional(readOnly = true)
public class DocumentLanguages {

    private final Teams teams;
    private final CurrentPerson currentPerson;
    private final JdbcClient database;

    DocumentLanguages(Teams teams, CurrentPerson currentPerson, JdbcClient database) {
        this.teams = teams;
        this.currentPerson = currentPerson;
        this.database = database;
    }

    public Language of(TeamId team) {
        teams.asReader(team);
        var me = currentPerson.get();
        return database.sql("select language from document_language where team_id = :team and person_id = :person")
                .param("team", team.value())
                .param("person", me.id().value())
                .query(String.class)
                .optional()
                .map(Language::of)
                .orElse(me.language());
    }

    /** From now on the signed-in person reads this team's document so. */
    @Transactional
    public void choose(TeamId team, Language language) {
        teams.asReader(team);
        database.sql("""
                        insert into document_language (team_id, person_id, language) values (:team, :person, :language)
                        on duplicate key update language = :language""")
                .param("team", team.value())
                .param("person", currentPerson.get().id().value())
                .param("language", language.tag())
                .update();
    }
}
