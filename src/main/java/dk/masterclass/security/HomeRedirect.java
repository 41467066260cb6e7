package dk.masterclass.security;

import dk.masterclass.people.CurrentPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends those whose work does not begin on the participants' home page to where it does. */
final class HomeRedirect extends OncePerRequestFilter {

    private final CurrentPerson currentPerson;

    HomeRedirect(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + "/")
                || !HttpMethod.GET.matches(request.getMethod())
                || request.getQueryString() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var home = currentPerson.find().map(person -> Home.of(person.roles())).orElse("/");
        if (home.equals("/")) {
            chain.doFilter(request, response);
            return;
        }
        response.sendRedirect(request.getContextPath() + home);
    }
}
