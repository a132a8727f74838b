package org.haoren.credibility.log.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPInputStream;

/** Where the log is read: an address, or a folder of files that lie as they do below the address. */
interface Source {
    /** @param path below the log's own address @return empty where there is nothing */
    CompletableFuture<Optional<byte[]>> ask(String path);

    static Source at(String place) {
        return place.matches("https?://.*") ? new Web(place.replaceAll("/+$", "")) : new Folder(Path.of(place));
    }

    /** @throws Unreadable when there is nothing, or no answer */
    default byte[] need(String path) {
        return wait(ask(path)).orElseThrow(() -> new Unreadable(path));
    }

    static <T> T wait(CompletableFuture<T> coming) {
        try {
            return coming.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Unreadable known ? known : new Unreadable(String.valueOf(e.getCause()));
        }
    }

    record Folder(Path folder) implements Source {
        @Override public CompletableFuture<Optional<byte[]>> ask(String path) {
            var file = folder.resolve(path);
            try {
                return CompletableFuture.completedFuture(Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
            } catch (IOException e) {
                throw new Unreadable(file.toString());
            }
        }
    }

    /** Answers come while earlier ones are worked on. */
    final class Web implements Source {
        private final String address;
        private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(20)).build();

        Web(String address) {
            this.address = address;
        }

        @Override public CompletableFuture<Optional<byte[]>> ask(String path) {
            var request = HttpRequest.newBuilder(URI.create(address + "/" + path)).timeout(Duration.ofSeconds(60)).header("Accept-Encoding", "gzip, identity").build();
            return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).thenApply(answer -> body(path, answer));
        }

        private Optional<byte[]> body(String path, HttpResponse<byte[]> answer) {
            if (answer.statusCode() == 404) return Optional.empty();
            if (answer.statusCode() != 200) throw new Unreadable(path + " (" + answer.statusCode() + ")");
            try {
                var zipped = answer.headers().firstValue("Content-Encoding").filter("gzip"::equalsIgnoreCase).isPresent();
                return Optional.of(zipped ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body());
            } catch (IOException e) {
                throw new Unreadable(path);
            }
        }
    }
}
