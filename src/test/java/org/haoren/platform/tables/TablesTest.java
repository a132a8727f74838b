package org.haoren.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.haoren.platform.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final String LIST = "姓名,证件号码\n林晓禾,34052419800101001X\n";

    private static List<TableRow> rows(byte[] content) {
        var rows = new ArrayList<TableRow>();
        try (var table = Tables.open(content)) {
            while (table.hasNext()) rows.add(table.next());
        }
        return rows;
    }

    private static void refused(ThrowingCallable act, TableRefusal reason) {
        assertThatThrownBy(act).asInstanceOf(type(Refused.class)).satisfies(refused -> {
            assertThat(refused.reasons()).extracting("name").containsExactly(reason.name());
            assertThat(refused.reasons().get(0).field()).isEqualTo("file");
        });
    }

    @Test
    void a_workbook_is_read_row_by_row_with_its_row_numbers() {
        var rows = rows(new Workbook().row("姓名", "证件号码").row().row("林晓禾 ", null, "x").bytes());
        assertThat(rows).extracting(TableRow::number).containsExactly(1, 2, 3);
        assertThat(rows.get(1).blank()).isTrue();
        assertThat(rows.get(2).cell(0).text()).isEqualTo("林晓禾");
        assertThat(rows.get(2).cell(1).blank()).isTrue();
        assertThat(rows.get(2).cell(99).blank()).isTrue();
    }

    @Test
    void numbers_days_formulas_and_errors_are_told_apart() {
        var rows = rows(new Workbook().cell(0, "", "<v>13800000000</v>").cell(0, "", "<f>HYPERLINK(\"http://a\")</f><v>1</v>").cell(0, "t=\"e\"", "<v>#N/A</v>").cell(0, "", "<v>1E+300</v>").bytes());
        assertThat(rows).extracting(row -> row.cell(0).kind()).containsExactly(TableCell.Kind.NUMBER, TableCell.Kind.FORMULA, TableCell.Kind.ERROR, TableCell.Kind.NUMBER);
        assertThat(rows.get(0).cell(0).text()).isEqualTo("13800000000");
        assertThat(rows.get(1).cell(0).text()).startsWith("=HYPERLINK");
        assertThat(rows.get(3).cell(0).text()).hasSizeLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s=\"1\"", "s=\"2\""})
    void a_day_is_read_as_one_by_its_format(String style) {
        var cell = rows(new Workbook().cell(0, style, "<v>46000</v>").bytes()).get(0).cell(0);
        assertThat(cell.kind()).isEqualTo(TableCell.Kind.DAY);
        assertThat(cell.text()).isEqualTo("2025-12-09");
    }

    @Test
    void every_cell_of_a_merged_range_says_so_and_none_beside_it() {
        var rows = rows(new Workbook().row("a", "b", "c").row("a", "b", "c").row("a", "b", "c").merged("A2:B3").bytes());
        assertThat(rows).extracting(row -> row.cell(0).kind() == TableCell.Kind.MERGED).containsExactly(false, true, true);
        assertThat(rows).extracting(row -> row.cell(1).kind() == TableCell.Kind.MERGED).containsExactly(false, true, true);
        assertThat(rows).extracting(row -> row.cell(2).kind()).containsOnly(TableCell.Kind.TEXT);
    }

    @Test
    void a_range_over_the_whole_sheet_is_borne_and_too_many_ranges_are_refused() {
        assertThat(rows(new Workbook().row("a").row("b").merged("A1:XFD1048576").bytes())).extracting(row -> row.cell(0).kind()).containsOnly(TableCell.Kind.MERGED);
        var many = new String[Merges.MOST + 1];
        Arrays.fill(many, "A1:B1");
        refused(() -> Tables.open(new Workbook().row("a").merged(many).bytes()), TableRefusal.TOO_MANY_MERGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void text_is_read_in_the_encodings_of_spreadsheets(String charset) {
        assertThat(rows(LIST.getBytes(Charset.forName(charset))).get(1).cell(0).text()).isEqualTo("林晓禾");
    }

    @Test
    void the_mark_of_utf_8_is_no_part_of_the_first_name() {
        assertThat(rows(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)).get(0).cell(0).text()).isEqualTo("姓名");
    }

    @Test
    void text_in_any_other_encoding_is_refused_and_never_guessed() {
        refused(() -> Tables.open(LIST.getBytes(StandardCharsets.UTF_16)), TableRefusal.WRONG_ENCODING);
        refused(() -> Tables.open("姓名,備註\n林曉禾,臺灣的志願者名單與服務時數\n陳國強,圖書館借閱服務\n".getBytes(Charset.forName("Big5"))), TableRefusal.WRONG_ENCODING);
        refused(() -> Tables.open(("\uFEFF" + "name\n").concat("x").getBytes(StandardCharsets.UTF_16LE)), TableRefusal.WRONG_ENCODING);
        var torn = ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8);
        torn[10] = (byte) 0xFF;
        refused(() -> Tables.open(torn), TableRefusal.WRONG_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a;b", "a\tb"})
    void the_separator_is_the_one_that_the_first_line_has(String line) {
        assertThat(rows((line + "\r\n").getBytes(StandardCharsets.UTF_8)).get(0).cell(1).text()).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|'/c calc'!A0", "-2+3+cmd"})
    void a_formula_among_separated_values_is_one_too(String cell) {
        assertThat(rows(("\"" + cell + "\"\n").getBytes(StandardCharsets.UTF_8)).get(0).cell(0).kind()).isEqualTo(TableCell.Kind.FORMULA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86 138-0000-0000", "-5", "+1.5", "a=b", "林-晓"})
    void a_telephone_number_is_no_formula(String cell) {
        assertThat(rows((cell + "\n").getBytes(StandardCharsets.UTF_8)).get(0).cell(0).kind()).isEqualTo(TableCell.Kind.TEXT);
    }

    @Test
    void a_row_whose_quotes_do_not_end_ends_the_rows() {
        assertThatThrownBy(() -> rows("a\n\"b".getBytes(StandardCharsets.UTF_8))).isInstanceOf(UnreadableRow.class);
    }

    @Test
    void what_unpacks_to_far_more_than_it_is_is_refused_before_anything_is_read_of_it() {
        var bomb = new Workbook().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>" + " ".repeat(40_000_000)).bytes();
        assertThat(bomb.length).isLessThan(100_000);
        refused(() -> Tables.open(bomb), TableRefusal.PACKAGE_TOO_LARGE);
    }

    /** The directory says ten bytes, the part holds forty million. */
    @Test
    void what_lies_about_its_size_is_found_out_while_it_is_unpacked() {
        var bomb = new Workbook().row("a").part("xl/media/a.xml", " ".repeat(40_000_000)).bytes();
        var size = new byte[] {0, (byte) 0x5A, 0x62, 0x02};
        for (int at = 0; at + 4 < bomb.length; at++) if (Arrays.equals(bomb, at, at + 4, size, 0, 4)) bomb[at + 1] = bomb[at + 2] = bomb[at + 3] = 0;
        assertThatThrownBy(() -> rows(bomb)).isInstanceOf(Refused.class);
    }

    @Test
    void too_many_parts_are_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int part = 0; part <= PackageCheck.MOST_PARTS; part++) zip.putNextEntry(new ZipEntry("part" + part));
        }
        refused(() -> Tables.open(bytes.toByteArray()), TableRefusal.PACKAGE_TOO_LARGE);
    }

    @Test
    void a_document_type_declaration_is_refused_wherever_it_stands() {
        for (var part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
            var file = new Workbook().row("a").part(part, "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>").bytes();
            refused(() -> Tables.open(file), TableRefusal.PACKAGE_UNSAFE);
        }
    }

    @Test
    void what_is_no_table_is_refused() {
        refused(() -> Tables.open(new byte[0]), TableRefusal.EMPTY);
        refused(() -> Tables.open(new byte[] {'P', 'K', 3, 4, 1, 2, 3}), TableRefusal.UNREADABLE);
        refused(() -> Tables.open(HexFormat.of().parseHex("d0cf11e0a1b11ae10000")), TableRefusal.OLD_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r=\"ZZZZZZ1\"", "r = 'AAA1'", "r=\"&#90;ZZZZZ1\""})
    void a_cell_far_out_costs_no_memory(String reference) {
        var file = new Workbook().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c " + reference + "><v>1</v></c></row></sheetData></worksheet>").bytes();
        refused(() -> Tables.open(file), TableRefusal.TOO_MANY_COLUMNS);
    }

    @Test
    void what_goes_out_is_no_formula_at_whoever_opens_it() {
        var text = CsvText.of(List.of(List.of("行", "内容"), List.of("2", "=1+1"), List.of("3", "+86"), List.of("4", "@a, \"b\"")));
        assertThat(text).startsWith("\uFEFF行,内容\r\n").contains("2,'=1+1\r\n").contains("3,'+86\r\n").contains("4,\"'@a, \"\"b\"\"\"\r\n");
    }
}
