package org.haoren.platform.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page as it is for everybody of one kind, with the places left open that differ: the person's name, the token of their sign-in, and the order of the cards.
 *
 * @param pieces of text, and between them the places to be filled in
 * @param cards by their codes, in no order
 */
record BlankPage(List<Piece> pieces, Map<String, byte[]> cards) {
    private static final String CARD = "<article[^>]* data-card=\"(?<card>[^\"]+)\".*?</article>";

    /** Either text that is the same for all, or a place, whose text is null. */
    private record Piece(Place place, byte[] text) {}

    private enum Place { NONE, NAME, TOKEN, CARD }

    /**
     * @param html as it was rendered for one person
     * @param name a text that stood for their name and occurs nowhere else
     * @param token of their sign-in
     * @param expected the codes of all cards
     * @return empty where the page has no such places or other cards, as when it says something else than expected
     */
    static Optional<BlankPage> of(String html, String name, String token, Set<String> expected) {
        if (name.isEmpty() || token.isEmpty() || !html.contains(name) || !html.contains(token)) return Optional.empty();
        var pieces = new ArrayList<Piece>();
        var cards = new HashMap<String, byte[]>();
        var places = Pattern.compile("(?<name>" + Pattern.quote(name) + ")|(?<token>" + Pattern.quote(token) + ")|" + CARD, Pattern.DOTALL).matcher(html);
        int end = 0;
        while (places.find()) {
            pieces.add(new Piece(Place.NONE, html.substring(end, places.start()).getBytes(UTF_8)));
            var place = places.group("name") != null ? Place.NAME : places.group("token") != null ? Place.TOKEN : Place.CARD;
            if (place == Place.CARD) cards.put(places.group("card"), places.group().getBytes(UTF_8));
            pieces.add(new Piece(place, null));
            end = places.end();
        }
        pieces.add(new Piece(Place.NONE, html.substring(end).getBytes(UTF_8)));
        var alike = cards.keySet().equals(expected) && pieces.stream().filter(piece -> piece.place() == Place.CARD).count() == expected.size()
                && cards.values().stream().map(card -> new String(card, UTF_8)).noneMatch(card -> card.contains(name) || card.contains(token));
        return alike ? Optional.of(new BlankPage(List.copyOf(pieces), Map.copyOf(cards))) : Optional.empty();
    }

    /** @param order codes of all cards @return the texts that make up the page, one after the other */
    List<byte[]> filled(String name, String token, List<String> order) {
        var texts = new ArrayList<byte[]>(pieces.size());
        var next = order.iterator();
        for (var piece : pieces) texts.add(switch (piece.place()) {
            case NONE -> piece.text();
            case NAME -> written(name).getBytes(UTF_8);
            case TOKEN -> token.getBytes(UTF_8);
            case CARD -> cards.get(next.next());
        });
        return texts;
    }

    int bytes() {
        return pieces.stream().filter(piece -> piece.text() != null).mapToInt(piece -> piece.text().length).sum() + cards.values().stream().mapToInt(card -> card.length).sum();
    }

    /** As text between tags (HTML, section 13.1.3: only these could end it or begin something else). */
    static String written(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return cards.keySet().stream().sorted().collect(joining(" ", "BlankPage of ", ""));
    }
}
