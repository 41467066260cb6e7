package dk.masterclass.security;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long somebody stays signed in: without doing anything, and at the longest; on a remembered device and otherwise. */
@Component
record SessionLimits(
        @Value("${masterclass.session.idle:30m}") Duration idle,
        @Value("${masterclass.session.longest:12h}") Duration longest,
        @Value("${masterclass.session.remembered:30d}") Duration remembered,

        @Value("${masterclass.session.remembered-longest:90d}")
        Duration rememberedLongest,

        @Value("${masterclass.session.grace:2m}") Duration grace) {

    private static final Duration SELDOM = Duration.ofMinutes(1);
    private static final int PART_OF_IDLE = 5;

    /** Whether a browser may still come back with this sign-in. */
    boolean allow(SignIn signIn, Instant now) {
        var unused = signIn.remembered() ? remembered : idle;
        return now.isBefore(signIn.lastSeenAt().plus(unused)) && now.isBefore(end(signIn));
    }

    /** When a sign-in is over, however busy its owner is. */
    Instant end(SignIn signIn) {
        return signIn.signedInAt().plus(signIn.remembered() ? rememberedLongest : longest);
    }

    /** When a session of this sign-in that begins now is over. */
    Instant endOfSession(SignIn signIn, Instant now) {
        var end = end(signIn);
        var own = now.plus(longest);
        return own.isBefore(end) ? own : end;
    }

    /** How far the note of when somebody was last here may lag behind. */
    Duration lag() {
        var part = idle.dividedBy(PART_OF_IDLE);
        return part.compareTo(SELDOM) < 0 ? part : SELDOM;
    }
}
