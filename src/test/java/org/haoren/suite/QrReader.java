package org.haoren.suite;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a QR code as a telephone would. */
public final class QrReader {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int PIXELS = 6;

    private QrReader() {}

    /** Of our own drawing. */
    public static String ofSvg(String svg) {
        var size = SIZE.matcher(svg);
        if (!size.find()) throw new AssertionError("No size in " + svg);
        var picture = new BufferedImage(Integer.parseInt(size.group(1)) * PIXELS, Integer.parseInt(size.group(2)) * PIXELS, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(java.awt.Color.BLACK);
        MODULE.matcher(svg).results().forEach(each -> pen.fillRect(Integer.parseInt(each.group(1)) * PIXELS, Integer.parseInt(each.group(2)) * PIXELS, PIXELS, PIXELS));
        pen.dispose();
        return of(picture);
    }

    public static String of(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))),
                    Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE))).getText();
        } catch (NotFoundException e) {
            throw new AssertionError("No QR code in the picture", e);
        } catch (ReaderException e) {
            throw new AssertionError("A QR code that cannot be read", e);
        }
    }
}
