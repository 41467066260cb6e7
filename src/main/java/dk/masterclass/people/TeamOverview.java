package dk.masterclass.people;

import java.util.List;

/** A team with its seats: who sits there, and who is invited and has not come yet. */
public record TeamOverview(TeamSummary team, int seats, List<String> invited) {

    public static final int MOST_SEATS = Team.MOST_SEATS;

    public TeamOverview {
        invited = List.copyOf(invited);
    }

    /** How many seats are taken or held by an invitation. */
    public int taken() {
        return team.members().size() + invited.size();
    }

    /** How many more people can be invited. */
    public int freeSeats() {
        return Math.max(0, seats - taken());
    }
}
