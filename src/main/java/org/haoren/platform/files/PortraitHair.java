package org.haoren.platform.files;

import static org.haoren.platform.files.Brush.clear;
import static org.haoren.platform.files.Brush.dark;
import static org.haoren.platform.files.Brush.fade;
import static org.haoren.platform.files.Brush.light;

import java.awt.Color;
import java.awt.Paint;

/** Hair behind the head, hair over the forehead, and hats. */
final class PortraitHair {
    private static final int STRAW = 3;
    private static final String ALL = "M -200 -200 L 680 -200 L 680 800 L -200 800 Z";
    private static final String BELOW_HAT = "M -200 176 L 680 176 L 680 800 L -200 800 Z";
    private static final String SHORT = "M 146 246 C 134 140 170 92 244 90 C 318 92 346 142 334 246 C 330 222 326 206 318 190 ";
    private static final String CROWN = "M 145 250 C 134 142 168 92 240 90 C 312 92 346 142 335 250 C 330 216 318 196 302 178 ";
    private final Brush brush;
    private final Sitter sitter;
    private final Paint colour;
    private final Color deep;
    private final Color shine;

    PortraitHair(Brush brush, Sitter sitter) {
        this.brush = brush;
        this.sitter = sitter;
        this.colour = fade(200, 90, light(sitter.hair(), 0.16), 260, 330, sitter.hair());
        this.deep = dark(sitter.hair(), 0.25);
        this.shine = clear(light(sitter.hair(), 0.5), 80);
    }

    private boolean permed() {
        return sitter.age() == Portraits.Age.OLD && sitter.cut() < 2;
    }

    void behind() {
        if (sitter.woman()) brush.within(sitter.hat() == STRAW ? BELOW_HAT : ALL, this::womanBehind);
    }

    private void womanBehind() {
        if (permed()) {
            curls(false);
            return;
        }
        switch (sitter.cut()) {
            case 0 -> brush.fill("M 240 92 C 130 92 122 190 128 300 C 130 356 150 382 190 380 L 290 380 C 330 382 350 356 352 300 C 358 190 350 92 240 92 Z", deep);
            case 1 -> brush.fill("M 240 92 C 126 92 124 220 118 350 C 114 430 130 480 168 492 L 312 492 C 350 480 366 430 362 350 C 356 220 354 92 240 92 Z", deep);
            case 2 -> brush.both(() -> {
                if (sitter.age() == Portraits.Age.CHILD) pigtail();
            });
            default -> brush.fill("M 300 130 C 372 120 398 200 380 300 C 372 350 352 372 338 384 C 346 330 336 250 300 200 Z", deep);
        }
        if (sitter.cut() == 2 && sitter.age() != Portraits.Age.CHILD && sitter.hat() == 0) brush.oval(240, 84, 44, 38, colour);
    }

    private void pigtail() {
        brush.fill("M 150 210 C 96 196 72 250 84 316 C 90 346 108 352 118 338 C 136 312 132 262 156 244 Z", colour);
        brush.oval(146, 222, 12, 12, sitter.coat());
    }

    void over() {
        brush.within(sitter.hat() > 0 ? BELOW_HAT : ALL, () -> {
            if (sitter.woman()) woman();
            else if (sitter.age() == Portraits.Age.OLD) oldMan();
            else man();
        });
        if (sitter.hat() > 0) hat();
        else if (!(sitter.age() == Portraits.Age.OLD && !sitter.woman())) brush.line("M 186 124 Q 212 106 246 108", shine, 9);
    }

    private void woman() {
        if (permed()) {
            curls(true);
            return;
        }
        brush.fill(switch (sitter.cut()) {
            case 0 -> CROWN + "C 262 190 214 190 178 176 C 160 198 150 222 145 250 Z";
            case 1 -> CROWN + "C 284 168 262 152 240 132 C 218 152 190 172 172 190 C 158 208 150 228 145 250 Z";
            case 2 -> CROWN + (sitter.age() == Portraits.Age.CHILD ? "C 262 192 214 192 178 178 C 160 198 150 222 145 250 Z" : "C 270 162 220 150 200 146 C 186 164 156 200 145 250 Z");
            default -> CROWN + "C 262 172 226 152 212 140 C 200 164 164 196 145 250 Z";
        }, colour);
        if (sitter.cut() < 2) brush.both(() -> brush.fill(sitter.cut() == 0
                ? "M 146 236 C 136 280 134 320 142 356 C 152 362 160 360 164 354 C 154 318 156 276 156 230 Z"
                : "M 146 236 C 134 290 126 360 134 430 C 148 440 160 432 164 420 C 154 350 158 290 156 230 Z", colour));
    }

    private void man() {
        boolean child = sitter.age() == Portraits.Age.CHILD;
        brush.fill(SHORT + switch (sitter.cut()) {
            case 0 -> "C 300 176 268 184 222 160 C 200 172 170 180 162 190 C 154 206 150 222 146 246 Z";
            case 1 -> child ? "C 280 204 206 204 162 188 C 154 206 150 222 146 246 Z" : "C 290 160 268 152 240 152 C 212 152 190 160 164 186 C 156 204 150 222 146 246 Z";
            case 2 -> "C 312 172 300 162 286 172 C 274 156 258 158 248 172 C 236 156 220 158 210 172 C 198 160 178 168 164 188 C 154 206 150 222 146 246 Z";
            default -> "C 300 172 288 160 262 150 C 226 168 190 172 160 196 C 154 210 150 226 146 246 Z";
        }, colour);
        if (sitter.cut() == 0) brush.fill("M 190 104 C 216 74 276 70 306 98 C 286 90 250 92 230 112 Z", colour);
    }

    private void oldMan() {
        if (sitter.cut() < 2) brush.both(() -> brush.fill("M 146 252 C 134 206 142 170 168 146 C 172 150 174 156 172 164 C 160 184 158 206 158 238 Z", colour));
        if (sitter.cut() == 1) brush.fill("M 168 150 C 190 110 230 102 262 106 C 296 108 312 128 314 150 C 290 128 244 120 222 130 C 200 134 182 142 168 150 Z", colour);
        if (sitter.cut() > 1) brush.fill(SHORT + "C 306 160 288 138 262 140 C 230 152 190 150 166 184 C 156 204 150 222 146 246 Z", colour);
    }

    private void curls(boolean front) {
        if (!front) {
            for (int i = 0; i <= 16; i++) {
                double turn = Math.PI * (0.86 + i * 1.28 / 16);
                brush.oval(240 + 98 * Math.cos(turn), 218 + 108 * Math.sin(turn), 33, 33, deep);
            }
            return;
        }
        for (int i = 0; i <= 10; i++) {
            double turn = Math.PI * (1.04 + i * 0.92 / 10);
            double x = 240 + 84 * Math.cos(turn), y = 216 + 88 * Math.sin(turn);
            brush.oval(x, y, 27, 25, fade(x - 20, y - 24, light(sitter.hair(), 0.28), x + 16, y + 24, sitter.hair()));
            brush.line("M " + (x - 11) + " " + (y + 3) + " Q " + (x - 5) + " " + (y - 13) + " " + (x + 10) + " " + (y - 7), shine, 3.5);
        }
    }

    private void hat() {
        var cloth = Brush.mix(sitter.coat(), new Color(0xc23a2e), 0.3);
        switch (sitter.hat()) {
            case 1 -> {
                brush.fill("M 142 196 C 134 104 180 74 240 74 C 300 74 346 104 338 196 C 290 178 190 178 142 196 Z", fade(180, 80, light(cloth, 0.25), 300, 190, cloth));
                brush.fill("M 136 200 C 134 178 150 170 240 166 C 330 170 346 178 344 200 C 300 184 180 184 136 200 Z", dark(cloth, 0.18));
                brush.oval(240, 70, 20, 18, light(cloth, 0.5));
            }
            case 2 -> {
                brush.fill("M 150 178 C 150 106 190 82 240 82 C 290 82 330 106 330 178 Z", fade(180, 80, new Color(0xdf5346), 300, 180, new Color(0xb92d24)));
                brush.fill("M 146 182 C 170 160 310 160 334 182 C 330 194 316 198 300 194 C 262 184 218 184 180 194 C 164 198 150 194 146 182 Z", new Color(0x9c2019));
                brush.fill("M 240 140 C 228 122 208 134 240 158 C 272 134 252 122 240 140 Z", new Color(0xfff1dc));
            }
            case STRAW -> {
                brush.fill("M 96 186 C 120 150 360 150 384 186 C 390 204 330 198 240 196 C 150 198 90 204 96 186 Z", fade(120, 150, new Color(0xf2d492), 360, 200, new Color(0xd2a75c)));
                brush.fill("M 164 172 C 164 100 200 84 240 84 C 280 84 316 100 316 172 C 280 162 200 162 164 172 Z", fade(180, 84, new Color(0xf7dfa8), 310, 170, new Color(0xdcb46c)));
                brush.fill("M 162 172 C 164 164 164 158 165 150 C 200 142 280 142 315 150 C 316 158 316 164 318 172 C 280 162 200 162 162 172 Z", cloth);
            }
            default -> {
                brush.fill("M 144 190 C 138 108 186 82 240 82 C 294 82 342 108 336 190 C 300 170 180 170 144 190 Z", fade(180, 84, light(cloth, 0.2), 300, 190, cloth));
                brush.fill("M 120 206 C 132 172 170 164 240 164 C 310 164 348 172 360 206 C 322 186 158 186 120 206 Z", dark(cloth, 0.12));
            }
        }
    }
}
