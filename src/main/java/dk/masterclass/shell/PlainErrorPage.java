package dk.masterclass.shell;

import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.ui.Messages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The error page of everything that is not a Vaadin screen: says what is safe, never what broke inside. */
@Controller
class PlainErrorPage implements ErrorController {

    private final CurrentPerson currentPerson;
    private final Messages messages;

    PlainErrorPage(CurrentPerson currentPerson, Messages messages) {
        this.currentPerson = currentPerson;
        this.messages = messages;
    }

    @RequestMapping("/error")
    ResponseEntity<String> show(HttpServletRequest request) {
        var status = statusOf(request);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{\"error\":\"" + (status.is4xxClientError() ? "not found or not allowed" : "our fault")
                            + "\"}");
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page(status.is4xxClientError() ? "shell.not-found" : "shell.error"));
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private String page(String key) {
        var language =
                currentPerson.find().map(CurrentPerson.SignedIn::language).orElse(Language.DANISH);
        var title = messages.text(language, key);
        var page = new HtmlWriter().doctype();
        page.open("html", "lang", language.tag());
        page.open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", title);
        for (String style : List.of("tokens", "base", "shell")) {
            page.open("link", "rel", "stylesheet", "href", "/styles/" + style + ".css");
        }
        page.close("head").open("body").open("main", "class", "error-page");
        page.element("h1", title).element("p", messages.text(language, key + ".text"));
        page.element("a", messages.text(language, "shell.not-found.home"), "class", "btn", "href", "/");
        return page.close("main").close("body").close("html").toString();
    }
}
