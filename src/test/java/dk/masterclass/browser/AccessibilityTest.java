package dk.masterclass.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen of every role against WCAG 2.2 A and AA, at a desktop and on a phone. */
@BrowserTest
class AccessibilityTest {

    @ParameterizedTest
    @EnumSource(SampleAccount.class)
    void everyScreenIsAccessibleAtADesktop(SampleAccount account, Visitors visitors) {
        check(account.visit(visitors, 1440, 960), account);
    }

    @ParameterizedTest
    @EnumSource(SampleAccount.class)
    void everyScreenIsAccessibleOnAPhoneAndDoesNotScrollSideways(SampleAccount account, Visitors visitors) {
        check(account.visit(visitors, 390, 844), account);
    }

    @Test
    void theCheckFindsAPlantedFault(Visitors visitors) {
        var visitor = SampleAccount.PARTICIPANT.visit(visitors, 1440, 960).open("/profil");
        visitor.page().evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"/x.png\">')");

        assertThatThrownBy(visitor::assertAccessible).hasMessageContaining("image-alt");
    }

    private static void check(Visitor visitor, SampleAccount account) {
        for (String screen : account.screens()) {
            visitor.open(screen);
            visitor.assertAccessible();
            assertThat((boolean) visitor.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("no sideways scrolling on " + screen)
                    .isTrue();
        }
    }
}
