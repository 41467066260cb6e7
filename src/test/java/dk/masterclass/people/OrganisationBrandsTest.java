package dk.masterclass.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.document.Brand;
import dk.masterclass.document.Logo;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class OrganisationBrandsTest {

    private static final int RED = 0xB00020;

    @Autowired
    OrganisationBrands brands;

    @Autowired
    Fixtures fixtures;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
    }

    @Test
    void whatTheContactChoosesIsWhatTheTeamsDocumentsCarry() throws IOException {
        assertThat(ofTeam()).isEmpty();
        fixtures.signIn(us.contact());

        brands.colour(us.organisation(), Optional.of(RED));
        assertThat(brands.logo(us.organisation(), picture())).isTrue();

        var brand = ofTeam().orElseThrow();
        assertThat(brand.colour()).isEqualTo(RED);
        assertThat(brand.logo().map(Logo::alternative))
                .hasValueSatisfying(says -> assertThat(says).startsWith("Prøvefirma"));
        assertThat(brands.of(us.organisation()).brand()).contains(brand);

        brands.removeLogo(us.organisation());
        assertThat(ofTeam()).contains(new Brand(RED, Optional.empty()));
        brands.colour(us.organisation(), Optional.empty());
        assertThat(ofTeam()).isEmpty();
    }

    @Test
    void aLogoAloneComesWithTheGreenOfTheProduct() throws IOException {
        fixtures.signIn(fixtures.administrator());
        brands.logo(us.organisation(), picture());

        assertThat(ofTeam()).map(Brand::colour).hasValue(Brand.PITCH);
    }

    @Test
    void whatIsNoPictureLeavesTheLogoAsItWas() throws IOException {
        fixtures.signIn(us.contact());
        brands.logo(us.organisation(), picture());
        var before = brands.of(us.organisation());

        assertThat(brands.logo(us.organisation(), "<svg onload='alert(1)'/>".getBytes()))
                .isFalse();
        assertThat(brands.of(us.organisation())).isEqualTo(before);
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        var others = fixtures.crew();
        for (Somebody stranger : List.of(others.contact(), us.participant(), us.instructor())) {
            fixtures.signIn(stranger);
            thenRefused(() -> brands.of(us.organisation()));
            thenRefused(() -> brands.colour(us.organisation(), Optional.of(RED)));
            thenRefused(() -> brands.logo(us.organisation(), picture()));
            thenRefused(() -> brands.removeLogo(us.organisation()));
        }
        fixtures.signIn(others.participant());
        thenRefused(() -> brands.ofTeam(us.team()));
        fixtures.signIn(us.contact());
        thenRefused(() -> brands.colour(OrganisationId.random(), Optional.of(RED)));
        assertThat(ofTeam()).isEmpty();
    }

    private Optional<Brand> ofTeam() {
        return fixtures.as(us.participant(), () -> brands.ofTeam(us.team()));
    }

    private static void thenRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfAny(NotVisible.class, AccessDeniedException.class);
    }

    private static byte[] picture() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), "png", png);
        return png.toByteArray();
    }
}
