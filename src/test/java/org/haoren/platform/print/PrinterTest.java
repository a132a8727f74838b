package org.haoren.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.haoren.platform.files.QrCode;
import org.haoren.suite.PdfA;
import org.haoren.suite.QrReader;
import org.junit.jupiter.api.Test;

class PrinterTest {
    private static final String ADDRESS = "https://haoren.example.org/volunteers/number?number=20261234567890";
    private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("language", "zh-CN"), Map.entry("title", "志愿者证"), Map.entry("portal", "禾州好人"),
            Map.entry("name", "林<晓>川 & \"友\""), Map.entry("numberLabel", "志愿者编号"), Map.entry("number", "2026 1234 5678 90"), Map.entry("stars", "一星志愿者"),
            Map.entry("sinceLabel", "登记日期"), Map.entry("since", "2026-03-05"), Map.entry("issued", "2026-11-26 制作"), Map.entry("check", "扫码核对"),
            Map.entry("address", "haoren.example.org/volunteers/number"), Map.entry("qr", QrCode.png(ADDRESS, 4)));

    private static byte[] card() {
        return Printer.pressed(new Sheet("volunteers/card.xhtml", TEXTS).filled());
    }

    @Test void what_was_written_can_be_read_and_nothing_of_it_is_markup() throws IOException {
        try (var document = Loader.loadPDF(card())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("林<晓>川 & \"友\"", "2026 1234 5678 90", "一星志愿者", "禾州好人 · 志愿者证");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    /** Each of them is drawn with the glyph of a radical, and of some Unicode does not say which character that is. */
    @Test void characters_that_look_like_radicals_are_read_as_what_was_written() throws IOException {
        var written = "角龟母麦长门马鱼鸟齿车见贝页风飞食黄鼎鼠龙羊老衣西足辰酉里金雨青非面革韦音禾山川";
        var texts = new HashMap<>(TEXTS);
        texts.put("name", written);
        try (var document = Loader.loadPDF(Printer.pressed(new Sheet("volunteers/card.xhtml", texts).filled()))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).contains(written);
        }
    }

    @Test void the_code_on_paper_is_read_by_a_telephone() throws IOException {
        try (var document = Loader.loadPDF(card())) {
            assertThat(QrReader.of(new PDFRenderer(document).renderImageWithDPI(0, 200))).isEqualTo(ADDRESS);
        }
    }

    @Test void every_font_is_embedded_as_far_as_it_is_used() throws IOException {
        var pdf = card();
        assertThat(pdf.length).as("bytes, of a font of 10 MB").isLessThan(400_000);
        try (var document = Loader.loadPDF(pdf)) {
            var fonts = fonts(document);
            assertThat(fonts).isNotEmpty().allSatisfy((name, font) -> {
                assertThat(font.isEmbedded()).as(name).isTrue();
                assertThat(name).as("a subset").matches("[A-Z]{6}\\+NotoSansSC.*");
            });
        }
    }

    private static Map<String, PDType0Font> fonts(PDDocument document) throws IOException {
        var found = new HashMap<String, PDType0Font>();
        for (var page : document.getPages()) for (COSName name : page.getResources().getFontNames()) {
            var font = page.getResources().getFont(name);
            assertThat(font).as(font.getName()).isInstanceOf(PDType0Font.class);
            found.put(font.getName(), (PDType0Font) font);
        }
        return found;
    }

    @Test void it_says_that_it_is_pdf_a_and_is_tagged() throws IOException {
        try (var document = Loader.loadPDF(card())) {
            var catalogue = document.getDocumentCatalog();
            var said = new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(said).containsPattern("pdfaid:part(=\"|>)2").containsPattern("(?i)pdfaid:conformance(=\"|>)A");
            assertThat(catalogue.getOutputIntents()).hasSize(1);
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("志愿者证");
        }
    }

    @Test void the_reference_validator_finds_it_conforming() {
        assertThat(PdfA.faults(card())).isEmpty();
        assertThat(PdfA.accessibilityFaults(card())).isEmpty();
    }

    @Test void lists_stand_once_for_each_line_and_what_was_filled_in_is_not_read_again() {
        var line = Map.of("label", "${number}", "text", "<b>1</b>");
        var texts = new HashMap<String, String>();
        for (var place : List.of("language", "title", "issuer", "number", "numberLabel", "lead", "sourcesTitle", "contentTitle", "dayLabel", "whatLabel", "sourceLabel", "timeLabel", "remarks", "qr",
                "check", "address", "proof", "digest", "foot")) texts.put(place, place);
        var lists = Map.of("facts", List.of(line, line), "sources", List.of(line), "entries", List.<Map<String, String>>of(), "responsible", List.of(line));
        var filled = new Sheet("credibility/certificate.xhtml", texts, lists).filled();
        assertThat(filled.split("<th scope=\"row\">\\$\\{number}</th><td>&lt;b&gt;1&lt;/b&gt;</td>", -1)).hasSize(4);
        assertThat(filled).doesNotContain("${each", "${end}", "<td class=\"day\">");
        assertThatIllegalArgumentException().isThrownBy(() -> new Sheet("credibility/certificate.xhtml", texts).filled());
    }

    @Test void several_are_one_document_each_on_a_page_of_its_own() throws IOException {
        var sheets = Stream.of("张三", "李四", "王五").map(name -> {
            var texts = new HashMap<>(TEXTS);
            texts.put("name", name);
            return new Sheet("volunteers/card.xhtml", texts);
        }).toList();
        var filled = Sheet.filled(sheets);
        assertThat(filled.split("<body>", -1)).hasSize(2);
        assertThat(filled.split("</head>", -1)).hasSize(2);
        var pdf = Printer.pressed(filled);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document)).containsSubsequence("张三", "李四", "王五");
        }
        assertThat(PdfA.faults(pdf)).isEmpty();
    }

    @Test void nothing_is_fetched_for_it() {
        var pdf = Printer.pressed("<html lang='en'><head><title>x</title><style>body { font-family: 'Noto Sans SC' }</style></head><body><p>x</p>"
                + "<img alt='x' src='file:///etc/hostname'/><img alt='x' src='http://127.0.0.1:1/x.png'/></body></html>");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test void a_place_without_text_is_noticed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sheet("volunteers/card.xhtml", Map.of("language", "en")).filled());
    }
}
