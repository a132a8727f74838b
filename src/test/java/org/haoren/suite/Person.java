package org.haoren.suite;

import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One person with a browser of their own: cookies are kept, changing calls carry the CSRF token, bodies are JSON. Redirects are not followed. */
public final class Person {
    private static final String DEVICE = "haoren-device";
    private final Portal portal;
    private final String name;
    private final String login;
    private final String idNumber;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10)).build();
    private String token = "";

    Person(Portal portal, String name, String login, String idNumber) {
        this.portal = portal;
        this.name = name;
        this.login = login;
        this.idNumber = idNumber;
    }

    /** The same account, signed in at another node of the portal. */
    public Person at(Portal node) {
        return new Person(node, name, login, idNumber).signIn();
    }

    public String name() {
        return name;
    }

    public String login() {
        return login;
    }

    public String idNumber() {
        return idNumber;
    }

    /** Names the account in addresses of the office. */
    public String code() {
        return get("/api/me").expect(200).json().getString("code");
    }

    /** Belongs into the header X-CSRF-Token of changing calls. */
    public String token() {
        return token;
    }

    public boolean signedIn() {
        return !token.isEmpty();
    }

    public Person signIn() {
        return signIn(Portal.PASSWORD);
    }

    Person signIn(String password) {
        post("/api/session", "login", login, "password", password).expect(204);
        token = get("/api/session").expect(200).json().getString("csrfToken");
        return this;
    }

    /** With a second factor. @param code of the app, or a recovery code */
    public Person signInWith(String code) {
        post("/api/session", "login", login, "password", Portal.PASSWORD).expect(409, "SECOND_FACTOR_NEEDED");
        post("/api/session/second-factor", "code", code).expect(204);
        token = get("/api/session").expect(200).json().getString("csrfToken");
        return this;
    }

    /** The same person in front of another browser, signed in nowhere. */
    public Person withoutSignIn() {
        return new Person(portal, name, login, idNumber);
    }

    /** Signs in with the browser that somebody else has used before. */
    public Person signInWithDeviceOf(Person other) {
        cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(DEVICE)).toList().forEach(cookie -> cookies.getCookieStore().remove(portal.address(), cookie));
        other.cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(DEVICE)).forEach(cookie -> cookies.getCookieStore().add(portal.address(), cookie));
        return signIn();
    }

    /** The same account on another device. */
    public Person elsewhere() {
        return new Person(portal, name, login, idNumber).signIn();
    }

    /** Value of a cookie that this browser keeps, or null. */
    public String cookie(String called) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(called)).map(java.net.HttpCookie::getValue)
                .findFirst().orElse(null);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** @param pairs name, value, name, value of the body; see {@link Json#of} */
    public Answer post(String path, Object... pairs) {
        return send("POST", path, Json.of(pairs));
    }

    public Answer put(String path, Object... pairs) {
        return send("PUT", path, Json.of(pairs));
    }

    public Answer delete(String path) {
        return send(token(request(path)).method("DELETE", BodyPublishers.noBody()));
    }

    public Answer send(String method, String path, JsonValue body) {
        return send(method, path, "application/json", BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
    }

    public Answer send(String method, String path, String type, BodyPublisher body) {
        return send(token(request(path)).header("Content-Type", type).method(method, body));
    }

    /** A file for a later request. @return its code */
    public String upload(String fileName, byte[] content) {
        var answer = send(token(request("/api/files")).header("Content-Type", "application/octet-stream").header("X-File-Name", fileName)
                .POST(BodyPublishers.ofByteArray(content)));
        return answer.expect(201).json().getJsonObject("file").getString("code");
    }

    /** A file that the portal makes, byte for byte. */
    public byte[] download(String path) {
        try {
            var response = browser.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) throw new AssertionError(name + ": " + path + " -> " + response.statusCode());
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new AssertionError("No answer: " + path, e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.address().resolve(path)).timeout(Duration.ofSeconds(60)).header("Accept-Language", "en");
    }

    public Answer send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var response = browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(name + ": " + request.method() + " " + request.uri().getPath(), response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new AssertionError("No answer: " + request, e);
        }
    }

    /** Of an address that is sent as it is written here, escapes and all. */
    int statusOfRaw(String path) {
        var address = portal.address();
        try (var line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(60_000);
            line.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            var answer = new String(line.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.substring(9));
        } catch (IOException e) {
            throw new AssertionError("No answer: " + path, e);
        }
    }

    /** A form of a page, as a browser sends it from the page itself. @param pairs name, value, name, value; a name may come several times */
    public Answer form(String path, String... pairs) {
        var body = new StringBuilder("jakarta.faces.ViewState=stateless");
        for (var i = 0; i < pairs.length; i += 2)
            body.append('&').append(URLEncoder.encode(pairs[i], StandardCharsets.UTF_8)).append('=').append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        return send(request(path).header("Sec-Fetch-Site", "same-origin").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body.toString())));
    }

    /** A form with a file, likewise. @param file name of the input of the file */
    public Answer form(String path, String file, String fileName, byte[] content, String... pairs) {
        var edge = "edge-of-a-part";
        var body = new ByteArrayOutputStream();
        for (var i = 0; i < pairs.length; i += 2)
            body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + pairs[i] + "\"\r\n\r\n" + pairs[i + 1] + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"jakarta.faces.ViewState\"\r\n\r\nstateless\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + file + "\"; filename=\"" + fileName + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Sec-Fetch-Site", "same-origin").header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** 0 where nothing answers yet. */
    int statusOf(String path) {
        try {
            return get(path).status();
        } catch (AssertionError notYet) {
            return 0;
        }
    }

    private HttpRequest.Builder token(HttpRequest.Builder request) {
        return token.isEmpty() ? request : request.header("X-CSRF-Token", token);
    }
}
