package org.haoren.platform.files;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
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
            var orientation = orientation(original);
            var turned = turn(orientation, source.getWidth(), source.getHeight());
            var sideways = orientation >= 5;
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

    /**
     * The size is read before the pixels are: a small file may claim a huge picture. Of a large one only as many pixels are taken as the drawing needs, and
     * what else the file holds (texts and colour tables may swell to gigabytes) is not unpacked.
     */
    private static BufferedImage read(byte[] original) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new IOException("Not a picture");
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var longer = Math.max(reader.getWidth(0), reader.getHeight(0));
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) throw new Refused(FileRefusal.TOO_MANY_PIXELS.on("file"));
                var every = Math.max(1, longer / (2 * SIDE));
                var some = reader.getDefaultReadParam();
                some.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, some);
            } catch (Refused e) {
                throw e;
            } catch (RuntimeException e) {
                throw new IOException("The reader gave up", e);
            } finally {
                reader.dispose();
            }
        }
    }

    /** EXIF orientation, 1 to 8; 1 where there is none. Only photographs (JPEG) have one that counts. */
    private static int orientation(byte[] original) {
        try {
            var directory = JpegMetadataReader.readMetadata(new ByteArrayInputStream(original), List.of(new ExifReader())).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION) ? 1
                    : Math.min(8, Math.max(1, directory.getInt(ExifIFD0Directory.TAG_ORIENTATION)));
        } catch (JpegProcessingException | MetadataException | IOException | RuntimeException e) {
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
