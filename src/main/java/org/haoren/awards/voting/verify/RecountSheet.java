package org.haoren.awards.voting.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of the published ballots from their first line to their last. Knows the format from its description alone. */
public final class RecountSheet {
    private static final int TILE = 256;
    private final BufferedReader in;
    private final Map<String, String> categoryOf = new LinkedHashMap<>();
    private final Map<String, Long> standing = new HashMap<>();
    private final Map<String, Long> votes = new HashMap<>();
    private final List<String> categories = new ArrayList<>();
    private String round = "";
    private String log = "";
    private int[] rules = {};
    private boolean abstention;
    private final List<long[]> apart = new ArrayList<>();
    private long received;
    private long ballots;
    private long lineNumber;

    public RecountSheet(BufferedReader in) {
        this.in = in;
    }

    /** The first thing that does not hold, with its line; empty when everything does. */
    public Optional<String> check() throws IOException {
        try {
            head();
            for (long seen = 0; seen < received;) seen += tile(seen);
            for (var candidate : categoryOf.keySet()) count(candidate);
            require(next().equals("end"), "there is something after the count");
            require(in.readLine() == null, "there is something after the end");
            return Optional.empty();
        } catch (Wrong wrong) {
            return Optional.of("line " + lineNumber + ": " + wrong.getMessage());
        }
    }

    public String said() {
        var text = new StringBuilder("Round " + round + ": " + ballots + " ballots read, each held against the rules, and counted anew.\n");
        for (var candidate : categoryOf.entrySet())
            text.append("  ").append(candidate.getKey()).append(" (").append(candidate.getValue()).append("): ").append(votes.getOrDefault(candidate.getKey(), 0L)).append('\n');
        return text + "Received " + received + ", of which " + (received - ballots) + " were invalidated.\nThe log " + log + " must have exactly " + received + " entries; whether it has, and never lost one, its verifier tells.";
    }

    private void head() throws IOException {
        var format = next();
        require(List.of("haoren-ballots/2", "haoren-ballots/3").contains(format), "not a list of published ballots");
        round = after("round");
        log = after("log");
        rules = numbers(after("rules"), 4);
        var once = either(after("pace"), "once", "daily");
        abstention = either(after("abstention"), "yes", "no");
        numbers(after("age"), 1);
        if (format.endsWith("3")) require(after("districts").matches("[A-Z0-9-]{1,40}( [A-Z0-9-]{1,40})*"), "here the codes of districts should stand");
        var roll = after("roll");
        numbers(after("weight"), 1);
        var line = next();
        for (; line.startsWith("category "); line = next()) categories.add(line.substring(9));
        for (; line.startsWith("candidate "); line = next()) candidate(line.split(" "));
        require(line.startsWith("received "), "the number of ballots received is missing");
        received = number(line.substring(9));
        require(roll.equals("unknown") || !once || received <= number(roll), "more ballots than the " + roll + " people on the roll");
        for (line = next(); line.startsWith("invalidated "); line = next()) invalidated(line.split(" "));
        require(line.startsWith("ballots "), "the number of ballots is missing");
        ballots = number(line.substring(8));
        require(ballots == received - invalid(0, received), "accepted and invalidated do not make what was received");
    }

    private void invalidated(String[] parts) {
        require(parts.length == 4, "an invalidated range has its first place, its last and a clause");
        long first = number(parts[1]);
        long last = number(parts[2]);
        require(first <= last && last < received && (apart.isEmpty() || first > apart.get(apart.size() - 1)[1]), "an invalidated range outside the box or out of order");
        apart.add(new long[] {first, last});
    }

    /** How many places of {@code [from, to)} do not count. */
    private long invalid(long from, long to) {
        return apart.stream().mapToLong(range -> Math.max(0, Math.min(range[1] + 1, to) - Math.max(range[0], from))).sum();
    }

    private void candidate(String[] parts) {
        require(parts.length == 3 && categories.contains(parts[2]), "a candidate without a category of this round");
        require(categoryOf.put(parts[1], parts[2]) == null, "a candidate twice");
        standing.merge(parts[2], 1L, Long::sum);
        votes.put(parts[1], 0L);
    }

    /** @return how many places it has */
    private long tile(long from) throws IOException {
        var size = received - from < 2 * TILE ? received - from : TILE;
        var accepted = size - invalid(from, from + size);
        require(next().equals("tile " + from + " " + size + " " + accepted), "here the tile of ballot " + from + " with its " + size + " places and " + accepted + " ballots should begin");
        var before = "";
        for (long each = 0; each < accepted; each++) {
            var line = next();
            require(before.compareTo(line) <= 0, "the ballots of a tile are not in the order of their text");
            ballot(line.isEmpty() ? new String[0] : line.split(",", -1));
            before = line;
        }
        return size;
    }

    private void ballot(String[] choices) {
        if (choices.length == 0 && abstention) return;
        var perCategory = new HashMap<String, Integer>();
        for (int each = 0; each < choices.length; each++) {
            require(each == 0 || choices[each - 1].compareTo(choices[each]) < 0, "a ballot names somebody twice or is not in order");
            var category = categoryOf.get(choices[each]);
            require(category != null, "a ballot for somebody who did not stand: " + choices[each]);
            perCategory.merge(category, 1, Integer::sum);
            votes.merge(choices[each], 1L, Long::sum);
        }
        long most = 0;
        for (var category : categories) {
            var here = standing.getOrDefault(category, 0L);
            int chosen = perCategory.getOrDefault(category, 0);
            most += Math.min(here, rules[1]);
            require(chosen <= rules[1] && chosen >= Math.min(rules[0], here), "a ballot with " + chosen + " in category " + category);
        }
        require(choices.length <= rules[3] && choices.length >= Math.min(rules[2], most), "a ballot with " + choices.length + " in all");
    }

    private void count(String candidate) throws IOException {
        var said = after("count").split(" ");
        require(said.length == 2 && said[0].equals(candidate), "here the count of " + candidate + " should stand");
        require(number(said[1]) == votes.get(candidate), "the ballots give " + candidate + " " + votes.get(candidate) + " votes, the count says " + said[1]);
    }

    private String after(String word) throws IOException {
        var line = next();
        require(line.startsWith(word + " "), "here '" + word + "' should stand");
        return line.substring(word.length() + 1);
    }

    private String next() throws IOException {
        lineNumber++;
        var line = in.readLine();
        require(line != null, "the file ends too early");
        return line;
    }

    private int[] numbers(String text, int howMany) {
        var parts = text.split(" ");
        require(parts.length == howMany, "here " + howMany + " numbers should stand");
        var found = new int[howMany];
        for (int each = 0; each < howMany; each++) found[each] = Math.toIntExact(number(parts[each]));
        return found;
    }

    private static boolean either(String said, String yes, String no) {
        require(said.equals(yes) || said.equals(no), "here '" + yes + "' or '" + no + "' should stand");
        return said.equals(yes);
    }

    private long number(String text) {
        require(text.matches("0|[1-9][0-9]{0,8}"), "not a number: " + text);
        return Long.parseLong(text);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new Wrong(otherwise);
    }

    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(String what) {
            super(what);
        }
    }
}
