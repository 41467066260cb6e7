package dk.masterclass.people;

import java.util.List;

/** A team as screens show it. */
public record TeamSummary(
        TeamId id,
        OrganisationId organisation,
        String organisationName,
        CohortId cohort,
        String cohortName,
        List<Member> members) {

    public TeamSummary {
        members = List.copyOf(members);
    }

    public record Member(PersonId id, String name, String email, TeamRole role) {}

    /** Those who decide in the team, by name. */
    public List<Member> owners() {
        return members.stream().filter(member -> member.role().mayDecide()).toList();
    }
}
