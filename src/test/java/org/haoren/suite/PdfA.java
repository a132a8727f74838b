package org.haoren.suite;

import static java.util.stream.Collectors.toCollection;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF, the reference validator, finds wrong with a document. */
public final class PdfA {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfA() {}

    /** By PDF/A-2a (ISO 19005-2): clause, test and what was found; empty where it conforms. */
    public static Set<String> faults(byte[] pdf) {
        return faults(pdf, PDFAFlavour.PDFA_2_A);
    }

    /** By PDF/UA-1 (ISO 14289-1), as far as a program can tell. */
    public static Set<String> accessibilityFaults(byte[] pdf) {
        return faults(pdf, PDFAFlavour.PDFUA_1);
    }

    private static Set<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var found = validator.validate(parser);
            var faults = found.getTestAssertions().stream().map(each -> each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber() + " " + each.getMessage()).collect(toCollection(TreeSet::new));
            if (faults.isEmpty() != found.isCompliant()) faults.add("compliant: " + found.isCompliant());
            return faults;
        } catch (Exception e) {
            throw new AssertionError("The document cannot be read", e);
        }
    }
}
