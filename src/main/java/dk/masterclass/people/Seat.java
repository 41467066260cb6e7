package dk.masterclass.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a member of a team may do, and who said so; nobody did, as long as it is the role one joins with. */
@Embeddable
record Seat(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "role", nullable = false)
        TeamRole role,

        @Column(name = "role_given_by") @Nullable UUID givenBy,
        @Column(name = "role_given_at") @Nullable Instant givenAt) {

    static Seat joined(TeamRole role) {
        return new Seat(role, null, null);
    }
}
