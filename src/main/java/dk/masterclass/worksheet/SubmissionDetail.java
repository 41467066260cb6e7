package dk.masterclass.worksheet;

/**
 * What was handed in: the answers as they were at that moment, of the exercise and of the exercises it builds on. Nothing
 * that is typed later changes it.
 */
public record SubmissionDetail(SubmissionSummary summary, Answers answers) {}
