package org.haoren.platform.files;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as a QR code (ISO/IEC 18004), drawn as SVG. */
public final class QrCode {
    /** Light modules around the code. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** @param text at most 500 characters, so that a telephone reads it from a screen */
    public static String svg(String text) {
        if (text.isEmpty() || text.length() > 500) throw new IllegalArgumentException("No text for a QR code: " + text.length() + " characters");
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, "UTF-8");
            var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var dark = new StringBuilder();
            for (int y = 0; y < code.getHeight(); y++) for (int x = 0; x < code.getWidth(); x++) if (code.get(x, y)) dark.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            var size = code.getWidth() + " " + code.getHeight();
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + code.getWidth() + "v"
                    + code.getHeight() + "H0z\"/><path d=\"" + dark + "\"/></svg>";
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
