package org.haoren.platform.store;

/** How often the database was asked by this thread since it was last looked at. */
public final class Queries {
    private static final ThreadLocal<int[]> ASKED = ThreadLocal.withInitial(() -> new int[1]);

    private Queries() {}

    static void count() {
        ASKED.get()[0]++;
    }

    /** Begins anew. @return how many there were */
    public static int taken() {
        var asked = ASKED.get();
        int many = asked[0];
        asked[0] = 0;
        return many;
    }
}
