package org.haoren.suite;

/** Unified social credit codes of an area that nobody is given, with their check character by GB 32100. */
final class CreditCodes {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodes() {}

    static String of(int serial) {
        var code = "11999999%09d".formatted(600_000_000 + serial);
        var weight = 1;
        var whole = 0;
        for (var sign : code.toCharArray()) {
            whole += SIGNS.indexOf(sign) * weight;
            weight = weight * 3 % 31;
        }
        return code + SIGNS.charAt((31 - whole % 31) % 31);
    }
}
