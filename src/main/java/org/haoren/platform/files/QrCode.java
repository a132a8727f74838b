package org.haoren.platform.files;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a QR code (ISO/IEC 18004), drawn for a screen or for paper. */
public final class QrCode {
    /** Light modules around the code. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** @param text at most 500 characters, so that a telephone reads it from a screen */
    public static String svg(String text) {
        var code = modules(text);
        var dark = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) for (int x = 0; x < code.getWidth(); x++) if (code.get(x, y)) dark.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        var size = code.getWidth() + " " + code.getHeight();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + code.getWidth() + "v"
                + code.getHeight() + "H0z\"/><path d=\"" + dark + "\"/></svg>";
    }

    /** As a {@code data:} address of a PNG, for documents that hold their pictures themselves. @param text as above @param pixels a module is wide and high */
    public static String png(String text, int pixels) {
        var code = modules(text);
        var picture = new BufferedImage(code.getWidth() * pixels, code.getHeight() * pixels, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) for (int x = 0; x < picture.getWidth(); x++) picture.setRGB(x, y, code.get(x / pixels, y / pixels) ? 0 : 0xffffff);
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, "png", out)) throw new IllegalStateException("This Java writes no PNG");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static BitMatrix modules(String text) {
        if (text.isEmpty() || text.length() > 500) throw new IllegalArgumentException("No text for a QR code: " + text.length() + " characters");
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, "UTF-8");
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
