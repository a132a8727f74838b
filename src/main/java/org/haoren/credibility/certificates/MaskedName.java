package org.haoren.credibility.certificates;

/** What a stranger is shown of a name: its first sign, and that there is more; not how much. */
final class MaskedName {
    private MaskedName() {}

    static String of(String name) {
        var bare = name.strip();
        return bare.isEmpty() ? "**" : Character.toString(bare.codePointAt(0)) + "**";
    }
}
