package org.haoren.places.stations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.haoren.suite.PdfA;
import org.haoren.suite.PortalTest;
import org.haoren.suite.QrReader;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** What a station hangs on its wall. */
class PosterIT extends PortalTest {
    @Test
    void anybody_prints_the_poster_of_an_approved_station_and_its_code_leads_to_the_stations_page() throws IOException {
        var leader = portal.resident("海报站长");
        var station = TestPlaces.approved(portal, leader, "海报站 <b>&</b> “角”");
        assertThat(portal.nobody().get("/places/stations/station?station=" + station).expect(200).text()).contains("/api/stations/" + station + "/poster");
        var pdf = portal.nobody().download("/api/stations/" + station + "/poster");
        assertThat(PdfA.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("海报站 <b>&</b> “角”", "扫一扫").doesNotContain(leader.name());
            var read = URI.create(QrReader.of(new PDFRenderer(document).renderImageWithDPI(0, 150)));
            assertThat(read.getPath() + "?" + read.getQuery()).isEqualTo("/places/stations/station?station=" + station);
        }
    }

    @Test
    void there_is_none_of_a_station_that_is_not_approved_also_for_its_leader() {
        var leader = portal.resident("还没批的站长");
        var station = TestPlaces.registered(portal, leader, "还没批的站");
        leader.get("/api/stations/" + station + "/poster").expect(404);
        portal.nobody().get("/api/stations/" + station + "/poster").expect(404);
    }
}
