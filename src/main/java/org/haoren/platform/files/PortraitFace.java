package org.haoren.platform.files;

import static org.haoren.platform.files.Brush.clear;
import static org.haoren.platform.files.Brush.dark;
import static org.haoren.platform.files.Brush.fade;
import static org.haoren.platform.files.Brush.glow;
import static org.haoren.platform.files.Brush.light;
import static org.haoren.platform.files.Brush.mix;

import java.awt.Color;

/** Neck, head and features; nobody here looks unfriendly. */
final class PortraitFace {
    private static final String HEAD = "M 240 126 C 304 126 331 172 329 240 C 327 300 294 360 240 362 C 186 360 153 300 151 240 C 149 172 176 126 240 126 Z";
    private static final Color INK = new Color(0x33241c);
    private static final Color ROSE = new Color(0xe8705c);
    private final Brush brush;
    private final Sitter sitter;
    private final Color skin;
    private final Color shade;

    PortraitFace(Brush brush, Sitter sitter) {
        this.brush = brush;
        this.sitter = sitter;
        this.skin = sitter.skin();
        this.shade = mix(skin, new Color(0xb5623c), 0.35);
    }

    void neck() {
        brush.fill("M 204 320 C 206 372 206 396 188 420 C 214 462 266 462 292 420 C 274 396 274 372 276 320 Z", mix(skin, shade, 0.35));
        brush.fill("M 204 338 C 222 366 258 366 276 338 C 276 372 274 384 272 388 C 252 398 226 396 207 380 Z", clear(shade, 150));
    }

    void head() {
        brush.both(() -> {
            brush.oval(152, 252, 17, 27, mix(skin, shade, 0.2));
            brush.line("M 146 242 Q 156 250 150 266", clear(shade, 170), 3);
        });
        brush.fill(HEAD, fade(190, 130, light(skin, 0.28), 290, 360, skin));
        brush.within(HEAD, () -> {
            brush.oval(240, 380, 120, 60, glow(240, 380, 90, shade, 90));
            brush.both(() -> brush.oval(188, 292, 36, 30, glow(188, 292, 34, ROSE, sitter.age() == Portraits.Age.OLD ? 55 : 75)));
        });
    }

    void features() {
        if (sitter.age() == Portraits.Age.OLD) years();
        brows();
        eyes();
        brush.line("M 237 262 Q 228 286 236 290 Q 242 293 248 289", clear(dark(shade, 0.15), 190), 4);
        beard();
        mouth();
        if (sitter.glasses()) glasses();
    }

    private void brows() {
        var colour = mix(sitter.hair(), skin, sitter.age() == Portraits.Age.OLD ? 0.1 : 0.15);
        double width = sitter.woman() ? 4.5 : sitter.age() == Portraits.Age.CHILD ? 5 : 7.5;
        brush.both(() -> brush.line("M 184 220 Q 202 208 222 217", colour, width));
    }

    private void eyes() {
        brush.both(() -> {
            switch (sitter.eyes()) {
                case 0 -> brush.line("M 190 250 Q 205 235 220 250", INK, 6.5);
                case 1 -> eye(8.5, 10.5);
                default -> eye(sitter.age() == Portraits.Age.CHILD ? 11.5 : 9.5, sitter.age() == Portraits.Age.CHILD ? 13.5 : 11.5);
            }
            if (sitter.woman() && sitter.eyes() > 0 && sitter.age() != Portraits.Age.OLD) brush.line("M 191 241 L 186 236", INK, 3.5);
        });
    }

    private void eye(double halfWidth, double halfHeight) {
        brush.oval(205, 247, halfWidth, halfHeight, INK);
        brush.oval(208, 243, 3, 3.4, Color.WHITE);
        brush.oval(202, 251, 1.6, 1.8, clear(Color.WHITE, 150));
        brush.line("M 191 243 Q 205 231 219 243", INK, 3.5);
    }

    private void mouth() {
        var lips = sitter.woman() ? new Color(0xb9493f) : new Color(0x9c4a38);
        switch (sitter.mouth()) {
            case 0 -> brush.line("M 208 312 Q 240 340 272 312", lips, 6);
            case 1 -> {
                String open = "M 206 308 Q 240 318 274 308 Q 268 346 240 346 Q 212 346 206 308 Z";
                brush.fill(open, new Color(0x8e2f2a));
                brush.within(open, () -> {
                    brush.fill("M 200 302 L 280 302 L 274 322 Q 240 328 206 322 Z", new Color(0xfffaf3));
                    brush.oval(240, 347, 18, 10, new Color(0xdd7a70));
                });
            }
            default -> {
                brush.fill("M 210 311 Q 240 320 270 311 Q 262 335 240 335 Q 218 335 210 311 Z", new Color(0xfffaf3));
                brush.line("M 206 309 Q 240 321 274 309 Q 264 337 240 337 Q 216 337 206 309 Z", lips, 4);
            }
        }
        brush.line("M 230 352 Q 240 355 250 352", clear(shade, 120), 3);
    }

    private void years() {
        var crease = clear(dark(shade, 0.1), 125);
        brush.both(() -> {
            brush.line("M 174 244 L 164 238", crease, 3);
            brush.line("M 174 252 L 163 253", crease, 3);
            brush.line("M 191 264 Q 205 271 219 265", crease, 2.6);
            brush.line("M 214 288 Q 198 302 197 318", crease, 3.2);
        });
        brush.line("M 206 186 Q 240 180 274 186", crease, 2.8);
        brush.line("M 214 173 Q 240 168 266 173", crease, 2.4);
    }

    private void beard() {
        var colour = clear(sitter.hair(), 225);
        if (sitter.beard() == 1) brush.fill("M 204 305 Q 222 292 240 298 Q 258 292 276 305 Q 258 308 240 306 Q 222 308 204 305 Z", colour);
        if (sitter.beard() == 2) brush.within(HEAD, () -> brush.fill("M 150 262 C 164 290 176 302 204 300 Q 240 288 276 300 C 304 302 316 290 330 262 L 330 372 L 150 372 Z",
                clear(sitter.hair(), 120)));
    }

    private void glasses() {
        var frame = sitter.age() == Portraits.Age.OLD ? new Color(0x6d5236) : new Color(0x3a2d2b);
        brush.both(() -> {
            brush.oval(203, 249, 31, 27, clear(Color.WHITE, 38));
            brush.ring(203, 249, 31, 27, frame, 4.5);
            brush.line("M 172 244 L 154 238", frame, 4.5);
            brush.line("M 186 240 Q 192 231 201 229", clear(Color.WHITE, 120), 3);
        });
        brush.line("M 233 245 Q 240 239 247 245", frame, 4.5);
    }
}
