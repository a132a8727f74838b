package org.haoren.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Busy;

/** Makes documents. Reading the font takes a moment and some tens of megabytes each time, so few are made at once. */
@ApplicationScoped
public class Printer {
    private static final String FONT = "Noto Sans SC";
    private static final int AT_ONCE = 2;
    private static final int SOON_SECONDS = 5;
    private final Semaphore presses = new Semaphore(AT_ONCE, true);
    @Inject Rates rates;

    /** @throws Busy where others are being served @throws org.haoren.platform.refusal.TooMany where somebody asks for very many */
    public byte[] pdf(Sheet sheet) {
        return pdf(List.of(sheet));
    }

    /** One document of all, each beginning on a page of its own, in the style of the first. @param sheets at least one @throws Busy as for one @throws org.haoren.platform.refusal.TooMany likewise */
    public byte[] pdf(List<Sheet> sheets) {
        rates.take(Rate.PRINT);
        if (!presses.tryAcquire()) throw new Busy("the presses", SOON_SECONDS);
        try {
            return pressed(Sheet.filled(sheets));
        } finally {
            presses.release();
        }
    }

    /** Without it the library would leave the text out and say nothing. */
    static InputStream font() {
        return Objects.requireNonNull(Printer.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"), "The font is missing");
    }

    /** Nothing is fetched for it from anywhere: pictures are in the text itself. */
    static byte[] pressed(String xhtml) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder().withHtmlContent(xhtml, null).usePdfAConformance(PdfAConformance.PDFA_2_A).usePdfUaAccessibility(true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()).withProducer("Haoren")
                    .useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useFont(Printer::font, FONT, 400, FontStyle.NORMAL, true)
                    .toStream(out).run();
            return PlainText.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
