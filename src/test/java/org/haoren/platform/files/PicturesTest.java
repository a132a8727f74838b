package org.haoren.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.haoren.platform.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static byte[] picture(String format, int width, int height) throws IOException {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, format, out);
        return out.toByteArray();
    }

    /** EXIF 2.3 with one orientation and a position: 34° N. */
    private static byte[] photograph(int orientation) throws IOException {
        var tiff = ByteBuffer.allocate(104);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        tiff.putShort((short) 2).putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68).putInt(0);
        tiff.putInt(34).putInt(1).putInt(0).putInt(1).putInt(0).putInt(1);
        var plain = picture("jpeg", 60, 30);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(ByteBuffer.allocate(10).putShort((short) 0xFFE1).putShort((short) (8 + tiff.position())).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).array());
        out.write(tiff.array(), 0, tiff.position());
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** A picture with this chunk behind its header (PNG, section 5.3). */
    private static byte[] png(String type, byte[] content) throws IOException {
        var plain = picture("png", 40, 40);
        var chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.writeBytes(chunk.putInt((int) sum.getValue()).array());
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    private static byte[] swelling(int bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        try (var zip = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (var i = 0; i < bytes / 1_000_000; i++) zip.write(new byte[1_000_000]);
        }
        return out.toByteArray();
    }

    @Test
    void what_is_kept_does_not_tell_where_it_was_taken() throws Exception {
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photograph(1)));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation()).as("the test's own picture").isNull();
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class).getTagCount()).isPositive();
        var after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(Pictures.redrawn(photograph(1))));
        assertThat(after.containsDirectoryOfType(GpsDirectory.class)).isFalse();
        assertThat(new String(Pictures.redrawn(photograph(1)), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_photograph_held_sideways_is_turned() throws IOException {
        var upright = ImageIO.read(new ByteArrayInputStream(Pictures.redrawn(photograph(6))));
        assertThat(upright.getWidth() + " x " + upright.getHeight()).isEqualTo("30 x 60");
    }

    @Test
    void a_large_picture_is_made_smaller() throws IOException {
        var small = ImageIO.read(new ByteArrayInputStream(Pictures.redrawn(picture("png", 7000, 700))));
        assertThat(small.getWidth() + " x " + small.getHeight()).isEqualTo("1600 x 160");
        assertThat(new Color(small.getRGB(10, 80)).getRed()).isGreaterThan(200);
    }

    @Test
    void a_picture_that_claims_to_be_huge_is_not_unpacked() throws IOException {
        var huge = picture("png", 40, 40);
        ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(huge, 12, 17);
        ByteBuffer.wrap(huge).putInt(29, (int) sum.getValue());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Pictures.redrawn(huge)).satisfies(e -> assertThat(e.reasons().get(0).name()).isEqualTo("TOO_MANY_PIXELS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zTXt", "iCCP"})
    void texts_inside_a_picture_are_not_unpacked(String chunk) throws IOException {
        var bomb = png(chunk, swelling(400_000_000));
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadAllocatedBytes();
        Pictures.redrawn(bomb);
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(100_000_000);
    }

    /** Whatever a broken file makes the readers throw, the person reads that the picture cannot be opened. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void a_broken_picture_is_refused_or_drawn_and_nothing_else(String format) throws IOException {
        var whole = picture(format, 30, 30);
        var random = new Random(20261125);
        for (var i = 0; i < 400; i++) {
            var broken = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (var flip = 0; flip < 3 && broken.length > 0; flip++) broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            try {
                assertThat(Pictures.redrawn(broken)).isNotEmpty();
            } catch (Refused refused) {
                assertThat(refused.reasons().get(0)).matches(reason -> reason.name().matches("UNREADABLE_IMAGE|TOO_MANY_PIXELS"));
            }
        }
    }
}
