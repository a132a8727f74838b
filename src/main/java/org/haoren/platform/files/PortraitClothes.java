package org.haoren.platform.files;

import static org.haoren.platform.files.Brush.clear;
import static org.haoren.platform.files.Brush.dark;
import static org.haoren.platform.files.Brush.fade;
import static org.haoren.platform.files.Brush.light;

import java.awt.Color;

/** Shoulders and what they wear: among it the volunteers' red vest. */
final class PortraitClothes {
    private static final String SHOULDERS = "M 20 620 C 24 500 70 446 176 420 C 196 414 200 408 204 400 C 216 440 264 440 276 400 C 280 408 284 414 304 420 C 410 446 456 500 460 620 Z";
    private final Brush brush;
    private final Sitter sitter;
    private final Color coat;

    PortraitClothes(Brush brush, Sitter sitter) {
        this.brush = brush;
        this.sitter = sitter;
        this.coat = sitter.coat();
    }

    void draw() {
        brush.fill(SHOULDERS, fade(120, 420, light(coat, 0.18), 340, 610, dark(coat, 0.16)));
        brush.both(() -> brush.line("M 112 620 C 112 570 116 540 126 516", clear(dark(coat, 0.4), 120), 4));
        switch (sitter.clothes()) {
            case 0 -> vest();
            case 1 -> shirt();
            case 2 -> jumper();
            case 3 -> hood();
            case 4 -> knotted();
            default -> jacket();
        }
        if (sitter.scarf()) scarf();
    }

    private void vest() {
        var red = new Color(0xcf3a2e);
        brush.both(() -> {
            brush.fill("M 240 620 L 240 500 C 216 470 200 440 192 416 C 172 420 150 428 134 436 C 112 480 104 560 104 620 Z", fade(120, 430, light(red, 0.16), 230, 610, dark(red, 0.1)));
            brush.fill("M 106 560 C 106 552 107 544 108 536 L 240 556 L 240 580 Z", new Color(0xf7e3b0));
        });
        brush.line("M 240 500 L 240 612", dark(red, 0.4), 4);
        brush.fill("M 304 506 C 294 492 278 502 304 524 C 330 502 314 492 304 506 Z", new Color(0xfff1dc));
    }

    private void shirt() {
        var white = light(coat, 0.82);
        brush.both(() -> brush.fill("M 240 470 L 196 404 C 182 412 172 420 166 430 L 204 492 Z", fade(170, 410, white, 240, 490, Brush.mix(white, coat, 0.25))));
        brush.line("M 240 474 L 240 612", clear(dark(coat, 0.4), 150), 3.5);
        for (int y = 505; y < 620; y += 42) brush.oval(240, y, 5, 5, light(coat, 0.7));
    }

    private void jumper() {
        brush.line("M 194 410 C 210 456 270 456 286 410", light(coat, 0.3), 16);
        brush.line("M 60 548 C 160 520 320 520 420 548", clear(light(coat, 0.7), 190), 13);
        brush.line("M 48 580 C 160 552 320 552 432 580", clear(light(coat, 0.7), 110), 7);
    }

    private void hood() {
        brush.both(() -> brush.fill("M 198 398 C 150 404 126 428 130 452 C 160 440 210 452 240 486 C 226 450 206 426 198 398 Z", light(coat, 0.22)));
        brush.both(() -> brush.line("M 222 470 L 220 528", light(coat, 0.75), 5));
    }

    private void knotted() {
        brush.line("M 198 408 C 206 436 218 446 240 450 C 262 446 274 436 282 408", light(coat, 0.35), 20);
        brush.line("M 240 452 C 262 490 300 520 330 600", dark(coat, 0.3), 4);
        for (int i = 0; i < 3; i++) {
            double x = 256 + i * 26, y = 478 + i * 38;
            brush.line("M " + (x - 18) + " " + (y + 4) + " L " + (x + 18) + " " + (y - 6), new Color(0xf0d79c), 5);
            brush.oval(x, y, 6, 6, new Color(0xf0d79c));
        }
    }

    private void jacket() {
        var shirt = new Color(0xfaf3e6);
        brush.fill("M 196 404 L 240 560 L 284 404 C 264 440 216 440 196 404 Z", shirt);
        brush.both(() -> {
            brush.fill("M 196 400 C 180 410 168 420 164 436 L 176 480 L 164 490 L 240 600 L 240 562 Z", dark(coat, 0.12));
            brush.line("M 196 402 L 240 562", clear(dark(coat, 0.5), 150), 3);
        });
    }

    private void scarf() {
        var wool = Brush.mix(new Color(0xe0a13c), coat, 0.25);
        brush.fill("M 268 430 C 300 440 312 470 308 560 L 258 566 C 262 510 256 470 244 444 Z", fade(260, 430, dark(wool, 0.05), 310, 560, dark(wool, 0.22)));
        brush.fill("M 184 392 C 200 424 280 424 296 392 C 314 404 318 426 306 440 C 270 468 210 468 174 440 C 162 426 166 404 184 392 Z", fade(190, 390, light(wool, 0.25), 300, 460, wool));
        brush.line("M 190 426 C 214 446 262 448 292 428", clear(dark(wool, 0.3), 130), 4);
        for (int x = 264; x <= 304; x += 10) brush.line("M " + x + " 562 L " + x + " 576", dark(wool, 0.15), 4);
    }
}
