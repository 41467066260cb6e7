package dk.masterclass.journey;

import dk.masterclass.people.CohortSummary;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.strategy.Completeness;
import java.util.Optional;

/**
 * All that the home screen says.
 *
 * @param team the participant's team; absent until somebody puts them on one
 * @param strategy how far the team's strategy is; absent without a team
 */
public record Overview(
        Optional<TeamSummary> team,
        Optional<CohortSummary> cohort,
        Journey journey,
        Optional<Completeness> strategy,
        News news) {}
