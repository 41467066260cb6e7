package dk.masterclass.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: it keeps cookies, follows no redirect, and knows nothing of the app. */
final class WebClient {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    WebClient(int port) {
        address = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> get(String path, Map<String, String> headers) {
        var request = request(path);
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a form as it stands on {@code page}, with the token written there. */
    HttpResponse<String> submit(String page, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", formToken(page));
        return post(page, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> headers) {
        var request = form(path, fields);
        headers.forEach(request::header);
        return send(request);
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> postJson(String path, Map<String, String> headers) {
        return postJson(path, headers, "{}");
    }

    HttpResponse<String> postJson(String path, Map<String, String> headers, String body) {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    HttpResponse<String> signIn(String email, String password) {
        return submit("/login", Map.of("username", email, "password", password));
    }

    /** Signs in as through a proxy that speaks https with the browser. */
    HttpResponse<String> signInBehindHttps(String email, String password) {
        return post(
                "/login",
                Map.of("username", email, "password", password, "_csrf", formToken("/login")),
                Map.of("X-Forwarded-Proto", "https"));
    }

    String formToken(String page) {
        var form = FORM_TOKEN.matcher(get(page).body());
        if (!form.find()) {
            throw new AssertionError("No form on " + page);
        }
        return form.group(1);
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Puts a cookie into the browser. */
    void keep(String name, String value) {
        forget(name);
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    void forget(String cookie) {
        cookies.getCookieStore().getCookies().stream()
                .filter(kept -> kept.getName().equals(cookie))
                .toList()
                .forEach(kept -> cookies.getCookieStore().remove(URI.create(address), kept));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
