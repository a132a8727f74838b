package org.haoren.credibility.certificates;

/** Papers of several people in one file. @param pdf PDF/A @param papers how many there are in it */
public record HandedDocument(byte[] pdf, int papers) {
    @Override
    public String toString() {
        return "HandedDocument";
    }
}
