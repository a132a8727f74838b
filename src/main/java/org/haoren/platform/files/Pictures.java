package org.haoren.platform.files;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.haoren.platform.refusal.Refused;

/** Draws a picture anew: upright, at most {@value #SIDE} pixels a side, as JPEG, without the metadata that tells where and by whom it was taken. */
final class Pictures {
    private static final int SIDE = 1600;
    private static final long MOST_PIXELS = 50_000_000;

    private Pictures() {}

    static byte[] redrawn(byte[] original) {
        try {
            var source = read(original);
            var turned = turn(orientation(original), source.getWidth(), source.getHeight());
            var sideways = orientation(original) >= 5;
            var width = sideways ? source.getHeight() : source.getWidth();
            var height = sideways ? source.getWidth() : source.getHeight();
            var scale = Math.min(1.0, (double) SIDE / Math.max(width, height));
            var drawn = new BufferedImage(Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)), BufferedImage.TYPE_INT_RGB);
            var pen = drawn.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.scale(scale, scale);
            pen.drawImage(source, turned, null);
            pen.dispose();
            var out = new ByteArrayOutputStream();
            if (!ImageIO.write(drawn, "jpeg", out)) throw new IllegalStateException("This Java writes no JPEG");
            return out.toByteArray();
        } catch (IOException e) {
            throw new Refused(FileRefusal.UNREADABLE_IMAGE.on("file"));
        }
    }

    /** The size is read before the pixels are: a small file may claim a huge picture. */
    private static BufferedImage read(byte[] original) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new IOException("Not a picture");
            var reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) throw new Refused(FileRefusal.TOO_MANY_PIXELS.on("file"));
                return reader.read(0);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(e);
            } finally {
                reader.dispose();
            }
        }
    }

    /** EXIF orientation, 1 to 8; 1 where there is none. */
    private static int orientation(byte[] original) throws IOException {
        try {
            var directory = ImageMetadataReader.readMetadata(new ByteArrayInputStream(original)).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION) ? 1
                    : Math.min(8, Math.max(1, directory.getInt(ExifIFD0Directory.TAG_ORIENTATION)));
        } catch (ImageProcessingException | MetadataException e) {
            return 1;
        }
    }

    /** The eight orientations of EXIF 2.3, section 4.6.4, as transforms of a picture of w × h. */
    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
