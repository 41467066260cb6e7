package dk.masterclass.people;

import static java.util.stream.Collectors.toSet;

import dk.masterclass.document.Brand;
import dk.masterclass.document.Logo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The colour and the logo of organisations. Their contacts and the administrators choose them; members of their teams get
 * documents that carry them.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationBrands {

    private final Organisations organisations;
    private final Teams teams;
    private final StoredBrands stored;
    private final PersonNames names;
    private final CurrentPerson currentPerson;

    OrganisationBrands(
            Organisations organisations,
            Teams teams,
            StoredBrands stored,
            PersonNames names,
            CurrentPerson currentPerson) {
        this.organisations = organisations;
        this.teams = teams;
        this.stored = stored;
        this.names = names;
        this.currentPerson = currentPerson;
    }

    /** What the documents of this team carry, for its members. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public Optional<Brand> ofTeam(TeamId team) {
        var summary = teams.asMember(team);
        return stored.of(summary.organisation(), summary.organisationName()).brand();
    }

    /** The contacts who choose it, by name, for the members of a team: it is the same for all teams of an organisation. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public List<String> chosenBy(TeamId team) {
        var contacts = organisations
                .findById(teams.asMember(team).organisation().value())
                .map(Organisation::contacts)
                .orElse(Set.of());
        return names.of(contacts.stream().map(PersonId::new).collect(toSet())).values().stream()
                .sorted()
                .toList();
    }

    @PreAuthorize("hasAnyRole('CONTACT', 'ADMINISTRATOR')")
    public BrandSettings of(OrganisationId organisation) {
        return stored.of(organisation, editable(organisation).name());
    }

    /** @param colour red, green and blue in one number; nothing for the product's own */
    @PreAuthorize("hasAnyRole('CONTACT', 'ADMINISTRATOR')")
    @Transactional
    public void colour(OrganisationId organisation, Optional<Integer> colour) {
        colour.ifPresent(chosen -> new Brand(chosen, Optional.empty()));
        stored.colour(editable(organisation).id(), colour.orElse(null), me());
    }

    /** Takes a picture as the logo; what it shows is drawn anew, and nothing else of the upload is kept. */
    @PreAuthorize("hasAnyRole('CONTACT', 'ADMINISTRATOR')")
    @Transactional
    public boolean logo(OrganisationId organisation, byte[] upload) {
        var known = editable(organisation);
        var logo = Logo.read(upload, known.name());
        logo.ifPresent(drawn -> stored.logo(organisation, drawn.png(), me()));
        return logo.isPresent();
    }

    @PreAuthorize("hasAnyRole('CONTACT', 'ADMINISTRATOR')")
    @Transactional
    public void removeLogo(OrganisationId organisation) {
        stored.logo(editable(organisation).id(), null, me());
    }

    /** Somebody else's organisation and one that isn't there are refused alike. */
    private Organisation editable(OrganisationId id) {
        var me = currentPerson.get();
        return organisations
                .findById(id.value())
                .filter(organisation -> me.roles().contains(Role.ADMINISTRATOR)
                        || organisation.contacts().contains(me.id().value()))
                .orElseThrow(() -> new NotVisible("Organisation " + id));
    }

    private PersonId me() {
        return currentPerson.get().id();
    }
}
