package dk.masterclass.journey;

import java.util.List;

/** How far somebody is with one module. */
public enum ModuleState {
    /** Only its title is known yet. */
    ANNOUNCED,
    /** It opens on a day that hasn't come yet. */
    CLOSED,
    OPEN,
    /** The next step stands here. */
    NOW,
    RETURNED,
    /** Everything is read and handed in; the answer is awaited. */
    WITH_INSTRUCTOR,
    DONE;

    static ModuleState of(List<StepState> steps, boolean holdsNext) {
        if (steps.isEmpty()) {
            return ANNOUNCED;
        }
        if (steps.contains(StepState.RETURNED)) {
            return RETURNED;
        }
        if (steps.stream().allMatch(StepState::isDone)) {
            return DONE;
        }
        if (steps.stream().noneMatch(StepState::isOpen)) {
            return WITH_INSTRUCTOR;
        }
        return holdsNext ? NOW : OPEN;
    }
}
