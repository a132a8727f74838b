package org.haoren.platform.files;

import java.awt.Color;
import java.util.Random;

/** Whom a portrait shows: everything that chance decides, decided once and in a fixed order, so that a seed always gives the same face. */
record Sitter(Portraits.Age age, boolean woman, Color skin, Color hair, int cut, Color coat, int clothes, int eyes, int mouth, boolean glasses, int hat,
        boolean scarf, int beard, int ground, double width) {

    private static final Color[] SKINS = {c(0xf6d3b3), c(0xf2c9a2), c(0xeabb8f), c(0xe0ab7e), c(0xf8dcc3)};
    private static final Color[] DARK = {c(0x2a2320), c(0x35281f), c(0x1f1d22), c(0x47331f)};
    private static final Color[] GREY = {c(0xb9b4ae), c(0x8f8a86), c(0xd9d5cf), c(0xa39a92)};
    private static final Color[] COATS = {c(0xc8453a), c(0x2f7d6b), c(0x3f6aa3), c(0xd9963a), c(0x7a5aa0), c(0xb65c7c), c(0x52707f), c(0x8d6b4a),
            c(0x4d8a4f)};

    static Sitter of(long seed, Portraits.Age wantedAge, Boolean wantedWoman) {
        var chance = new Random(seed * 0x9E3779B97F4A7C15L + 0x5DEECE66DL);
        int roll = chance.nextInt(10);
        boolean either = chance.nextBoolean();
        var age = wantedAge != null ? wantedAge : roll < 1 ? Portraits.Age.CHILD : roll < 4 ? Portraits.Age.YOUNG : roll < 7 ? Portraits.Age.GROWN : Portraits.Age.OLD;
        boolean woman = wantedWoman != null ? wantedWoman : either;
        var skin = pick(chance, SKINS);
        var grey = pick(chance, GREY);
        var dark = pick(chance, DARK);
        return new Sitter(age, woman, skin, age == Portraits.Age.OLD ? grey : dark, chance.nextInt(4), pick(chance, COATS), chance.nextInt(6),
                chance.nextInt(3), chance.nextInt(3), chance.nextInt(10) < (age == Portraits.Age.OLD ? 5 : age == Portraits.Age.CHILD ? 2 : 3),
                chance.nextInt(10) < 3 ? 1 + chance.nextInt(4) : 0, chance.nextInt(10) < 2,
                woman || age == Portraits.Age.CHILD || age == Portraits.Age.YOUNG || chance.nextInt(3) > 0 ? 0 : 1 + chance.nextInt(2), chance.nextInt(6),
                0.95 + chance.nextDouble() * 0.1);
    }

    private static Color pick(Random chance, Color... from) {
        return from[chance.nextInt(from.length)];
    }

    private static Color c(int rgb) {
        return new Color(rgb);
    }
}
