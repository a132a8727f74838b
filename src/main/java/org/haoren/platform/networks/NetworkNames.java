package org.haoren.platform.networks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Names of networks from a file of lines {@code network,zh,en}: {@code 10.20.0.0/16,市政府,City hall}. Lines that begin with {@code #} are comments. Of several that hold an address the
 * narrowest names it. All in memory, some 100 bytes a line; asked, it looks once for each length of a prefix that the file has.
 */
public final class NetworkNames {
    /** A country's worth. */
    static final int MOST = 500_000;
    static final int LONGEST = 60;
    private static final int COLUMNS = 3;
    private final Map<Network, Name> names = new HashMap<>();
    private final Map<Boolean, TreeSet<Integer>> lengths = Map.of(false, new TreeSet<>(Comparator.reverseOrder()), true, new TreeSet<>(Comparator.reverseOrder()));
    private final List<String> problems = new ArrayList<>();

    /** @param en empty where there is none */
    public record Name(String zh, String en) {}

    private NetworkNames() {}

    public static NetworkNames none() {
        return new NetworkNames();
    }

    /** Never fails: what is wrong with the file is among {@link #problems()}. */
    public static NetworkNames at(Path file) {
        var read = new NetworkNames();
        try {
            read.all(Files.readString(file), file.toString());
        } catch (CharacterCodingException e) {
            read.problems.add(file + " is not UTF-8");
        } catch (IOException e) {
            read.problems.add(file + " cannot be read");
        }
        return read;
    }

    /** @param called what problems name it by */
    static NetworkNames of(String text, String called) {
        var read = new NetworkNames();
        read.all(text, called);
        return read;
    }

    private void all(String text, String called) {
        var format = CSVFormat.RFC4180.builder().setTrim(true).setCommentMarker('#').setIgnoreEmptyLines(true).get();
        try (var parser = CSVParser.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text), format)) {
            var lines = parser.iterator();
            var head = lines.hasNext() ? List.of(lines.next().values()) : List.of();
            if (!head.equals(List.of("network", "zh", "en"))) problems.add(called + ", line 1: must be network,zh,en");
            while (lines.hasNext() && names.size() < MOST) line(lines.next(), called + ", line " + parser.getCurrentLineNumber() + ": ");
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            problems.add(called + " is no table: " + e.getMessage());
        }
        if (names.size() >= MOST) problems.add(called + " has more than " + MOST + " networks");
    }

    private void line(CSVRecord line, String where) {
        if (line.size() != COLUMNS) {
            problems.add(where + "must have three columns, not " + line.size());
            return;
        }
        if (line.get(1).isEmpty() || line.get(1).length() > LONGEST || line.get(2).length() > LONGEST) problems.add(where + "needs a Chinese name, and names of at most " + LONGEST + " signs");
        try {
            var network = Network.of(line.get(0));
            if (names.put(network, new Name(line.get(1), line.get(2))) != null) problems.add(where + network.text() + " stands there twice");
            lengths.get(network.six()).add(network.length());
        } catch (IllegalArgumentException e) {
            problems.add(where + "'" + line.get(0) + "' " + e.getMessage());
        }
    }

    /** Each with file and line; empty where all is well. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** @param address a network of one address, see {@link Network#ofAddress} */
    public Optional<Name> of(Network address) {
        for (var length : lengths.get(address.six())) {
            var name = names.get(address.cut(length));
            if (name != null) return Optional.of(name);
        }
        return Optional.empty();
    }
}
