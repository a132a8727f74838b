package org.haoren.platform.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Friendly portraits of people who do not exist, for the demo city and for whoever has no picture yet. The same seed always gives the same face.
 * PNG, 480 by 600, at most 60 KB.
 */
public final class Portraits {
    public static final int WIDTH = 480;
    public static final int HEIGHT = 600;
    private static final int[][] GROUNDS = {{0xfbeed6, 0xecc48c}, {0xe8f2ea, 0xa9cdb8}, {0xfbe6de, 0xe6ab9a}, {0xe9eff8, 0xacc4e2}, {0xfdf3d9, 0xf0c766},
        {0xfaeae6, 0xd9b3bd}};

    private Portraits() {}

    public enum Age { CHILD, YOUNG, GROWN, OLD }

    public static byte[] png(long seed) {
        return png(Sitter.of(seed, null, null));
    }

    /** As the seed has it, but of that age and that appearance. */
    public static byte[] png(long seed, Age age, boolean woman) {
        return png(Sitter.of(seed, age, woman));
    }

    private static byte[] png(Sitter sitter) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            paint(new Brush(graphics), sitter);
        } finally {
            graphics.dispose();
        }
        return packed(image);
    }

    private static byte[] packed(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var smallest = writer.getDefaultWriteParam();
            smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smallest.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), smallest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void paint(Brush brush, Sitter sitter) {
        ground(brush, sitter);
        boolean child = sitter.age() == Age.CHILD;
        double wide = sitter.width() * (child ? 1.08 : 1);
        double size = child ? 1.02 : 1.1;
        var face = new PortraitFace(brush, sitter);
        var hair = new PortraitHair(brush, sitter);
        brush.scaled(size, size, child ? HEIGHT : 310, () -> {
            brush.scaled(wide, 1, 250, hair::behind);
            brush.scaled(child ? 0.8 : 1, 1, 400, () -> {
                face.neck();
                new PortraitClothes(brush, sitter).draw();
            });
            brush.scaled(wide, 1, 250, () -> {
                face.head();
                face.features();
                hair.over();
            });
        });
    }

    private static void ground(Brush brush, Sitter sitter) {
        var near = new Color(GROUNDS[sitter.ground()][0]);
        var far = new Color(GROUNDS[sitter.ground()][1]);
        brush.fill("M 0 0 L 480 0 L 480 600 L 0 600 Z", Brush.fade(0, 0, near, 0, 600, far));
        brush.oval(240, 270, 235, 235, Brush.clear(Color.WHITE, 70));
        brush.oval(400, 90, 60, 60, Brush.clear(Color.WHITE, 45));
        brush.oval(60, 470, 90, 90, Brush.clear(far, 90));
    }
}
