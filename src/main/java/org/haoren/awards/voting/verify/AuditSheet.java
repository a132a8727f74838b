package org.haoren.awards.voting.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** One reading of openings, published ballots and log side by side, a tile at a time. Knows the formats from their description alone. */
public final class AuditSheet {
    static final int TILE = 256;
    private static final int MOST_SAID = 20;
    private final Path openings;
    private final Path published;
    private final Entries log;
    private final List<long[]> apart = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private String round = "";
    private long received;

    public AuditSheet(Path openings, Path published, String log) {
        this.openings = openings;
        this.published = published;
        this.log = new Entries(log);
    }

    /** Each thing that does not hold, with the place; empty when everything does. @throws IOException when one of the three is no such thing, or not there */
    public List<String> check() throws IOException {
        try (var sheet = Files.newBufferedReader(published)) {
            new RecountSheet(sheet).check().ifPresent(where -> wrong.add("the published ballots, " + where));
        }
        try (var opened = Files.newBufferedReader(openings); var ballots = Files.newBufferedReader(published)) {
            need(opened, "haoren-openings/1");
            round = after(opened, "round ");
            need(opened, "log round-" + round);
            received = number(after(opened, "received "));
            head(ballots);
            for (long from = 0; from < received; from += groupSize(from)) group(from, opened, ballots);
            need(opened, "end");
        }
        return wrong.size() <= MOST_SAID ? wrong : wrong.subList(0, MOST_SAID);
    }

    public String said() {
        return "Round " + round + ": " + received + " commitments opened and held against the log, and what they hide against what was published.\n"
                + "Whether the log is the one that was signed, its own verifier tells.";
    }

    private void head(BufferedReader ballots) throws IOException {
        for (var line = ballots.readLine(); line != null && !line.startsWith("ballots "); line = ballots.readLine()) {
            var words = line.split(" ");
            if (words[0].equals("round") && !words[1].equals(round)) wrong.add("the published ballots are of round " + words[1]);
            if (words[0].equals("received") && number(words[1]) != received) wrong.add("published as received: " + words[1] + ", opened: " + received);
            if (words[0].equals("invalidated")) apart.add(new long[] {number(words[1]), number(words[2])});
        }
    }

    private long groupSize(long from) {
        return received - from < 2 * TILE ? received - from : TILE;
    }

    private void group(long from, BufferedReader opened, BufferedReader ballots) throws IOException {
        long size = groupSize(from);
        var accepted = new ArrayList<String>();
        for (long first = from; first < from + size; first += TILE) {
            int width = (int) Math.min(TILE, from + size - first);
            var entries = log.of(first / TILE, width);
            for (int at = 0; at < width; at++) {
                var parts = next(opened).split(" ", -1);
                if (parts.length != 3 || number(parts[0]) != first + at || !parts[1].matches("[0-9a-f]{64}")) throw new IOException("no opening of ballot " + (first + at));
                if (!Arrays.equals(entries.get(at), commitment(parts[1], parts[2]))) wrong.add("tile " + first / TILE + ": the log's entry " + (first + at) + " commits to another ballot");
                if (counts(first + at)) accepted.add(parts[2]);
            }
        }
        Collections.sort(accepted);
        compare(from, size, accepted, ballots);
    }

    private void compare(long from, long size, List<String> accepted, BufferedReader ballots) throws IOException {
        var head = ballots.readLine();
        if (head == null || !head.equals("tile " + from + " " + size + " " + accepted.size())) {
            wrong.add("the published ballots have no group of " + accepted.size() + " at " + from);
            return;
        }
        var said = new ArrayList<String>();
        for (int each = 0; each < accepted.size(); each++) said.add(ballots.readLine());
        if (!said.equals(accepted)) wrong.add("the group of ballots " + from + " to " + (from + size - 1) + " was published otherwise than it was cast");
    }

    private boolean counts(long index) {
        return apart.stream().noneMatch(range -> range[0] <= index && index <= range[1]);
    }

    private byte[] commitment(String salt, String choices) {
        var text = "haoren-ballot/1\n" + round + "\n" + (choices.isEmpty() ? "" : choices.replace(",", "\n") + "\n");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 3);
            digest.update(HexFormat.of().parseHex(salt));
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void need(BufferedReader in, String line) throws IOException {
        if (!next(in).equals(line)) throw new IOException("'" + line + "' is missing");
    }

    private static String after(BufferedReader in, String word) throws IOException {
        var line = next(in);
        if (!line.startsWith(word)) throw new IOException("'" + word.strip() + "' is missing");
        return line.substring(word.length());
    }

    private static String next(BufferedReader in) throws IOException {
        var line = in.readLine();
        if (line == null) throw new IOException("the openings end too early");
        return line;
    }

    private static long number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,8}")) throw new IllegalArgumentException("not a number: " + text);
        return Long.parseLong(text);
    }
}
