package dk.masterclass.worksheet.ui;

import dk.masterclass.worksheet.Lack;
import dk.masterclass.worksheet.LiveFindings.LiveFinding;
import dk.masterclass.worksheet.Remarks.OverallFeedback;
import dk.masterclass.worksheet.Remarks.RemarkOnAnswer;
import dk.masterclass.worksheet.SubmissionSummary;
import java.util.List;
import java.util.Optional;

/**
 * How an exercise stands around its questions: what is missing, whether it was handed in, what came back, and what
 * the reader may do. Everything on the screen that changes without anybody typing into it.
 *
 * @param hasGoneOn whether the answers read otherwise than when they were handed in
 */
record Situation(
        Form form,
        List<Lack> lacks,
        Optional<SubmissionSummary> submission,
        boolean hasGoneOn,
        Optional<OverallFeedback> feedback,
        List<RemarkOnAnswer> remarks,
        List<LiveFinding> findings,
        Access access) {}
