package dk.masterclass.security;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dk.masterclass.people.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets in where: the sign-in form, the doors for scripts, Vaadin's own requests and the public files. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final RequestMatcher DOORS = paths("/api/**");
    private static final RequestMatcher PLAIN_PAGES = paths(SignInController.PATH, "/invitation/**");
    static final RequestMatcher STATIC_FILES =
            paths("/styles/**", "/scripts/**", "/fonts/**", "/images/**", "/VAADIN/build/**", "/aura/**", "/lumo/**");
    /** What an open page asks for by itself, so that it says nothing about its reader. */
    static final RequestMatcher PASSIVE = new OrRequestMatcher(
            paths("/api/session", "/api/journal", "/api/presence/**"), SecurityConfiguration::isKnocking);

    private static final RequestMatcher PUBLIC = paths("/health", "/health/**", "/error", "/favicon.ico");

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            AuthenticationManager signIn,
            SignInFailure failure,
            CsrfTokenRepository csrfTokens,
            RequestUtil vaadinRequests,
            VaadinDefaultRequestCache askedFor,
            SigningIn signingIn,
            SignOut signOut,
            SessionLimits limits,
            Clock clock,
            CurrentPerson currentPerson,
            @Value("${masterclass.address}") String ownAddress)
            throws Exception {
        // The page that was asked for stands in the address of the sign-in page instead, which outlives the server.
        askedFor.ignoreRequests(AnyRequestMatcher.INSTANCE);
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new SignInSuccess(signingIn));
        return http.authenticationManager(signIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers(new ForeignOrigin(ownAddress))
                        .denyAll()
                        .requestMatchers(PLAIN_PAGES, STATIC_FILES, PUBLIC)
                        .permitAll()
                        .requestMatchers(DOORS)
                        .authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInController.PATH, SignInController.PATH + "?status=signed-out")
                                .enableCsrfConfiguration(false)
                                .addLogoutHandler(signOut)
                                .anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler(failure))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfTokens)
                        .ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .exceptionHandling(SecurityConfiguration::refuse)
                .headers(headers -> ResponseHeaders.write(headers, PLAIN_PAGES, STATIC_FILES))
                .addFilterBefore(
                        new KeptSignedIn(signingIn, limits, clock, new OrRequestMatcher(STATIC_FILES, PUBLIC), PASSIVE),
                        AnonymousAuthenticationFilter.class)
                .addFilterAfter(new HomeRedirect(currentPerson), AuthorizationFilter.class)
                .build();
    }

    @Bean
    static AuthenticationManager signIn(StoredAccounts accounts, PasswordEncoder passwordEncoder, Clock clock) {
        var provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(passwordEncoder);
        provider.setUserDetailsPasswordService(accounts);
        return new ProviderManager(new GuardedSignIn(provider, new SignInAttempts(clock)));
    }

    /** The token lies in a cookie that scripts read, so that it outlives the session and an answer can still be sent. */
    @Bean
    static CsrfTokenRepository csrfTokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    @Bean
    @Primary
    static NavigationAccessControl screens(
            NavigationAccessControlConfigurer configurer,
            List<NavigationAccessChecker> checkers,
            CurrentPerson currentPerson) {
        return configurer.build((used, decision) -> new ScreenAccess(used, decision, currentPerson), checkers);
    }

    /** No timing of each filter of each request: nobody reads it, and it costs more than some of the filters. */
    @Bean
    static SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    private static void refuse(ExceptionHandlingConfigurer<HttpSecurity> refusals) {
        var door = new DoorRefusals();
        refusals.defaultAuthenticationEntryPointFor(door, DOORS)
                .defaultAuthenticationEntryPointFor(new AskToSignIn(), AnyRequestMatcher.INSTANCE)
                .defaultAccessDeniedHandlerFor(door, DOORS)
                .defaultAccessDeniedHandlerFor(new StaleForm(), PLAIN_PAGES);
    }

    /** Vaadin's heartbeat, and the line on which the server calls. */
    private static boolean isKnocking(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null
                && Stream.of(RequestType.HEARTBEAT, RequestType.PUSH)
                        .map(type -> ApplicationConstants.REQUEST_TYPE_PARAMETER + "=" + type.getIdentifier())
                        .anyMatch(query::contains);
    }

    private static RequestMatcher paths(String... patterns) {
        var builder = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(patterns).<RequestMatcher>map(builder::matcher).toList());
    }
}
