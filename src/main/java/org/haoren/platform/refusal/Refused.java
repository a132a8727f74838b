package org.haoren.platform.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** The one "no" of the domain: carries every reason at once and rolls the transaction back. Becomes messages on a page and a 409 in the API. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Refusal> reasons;

    public Refused(List<? extends Refusal> reasons) {
        super(reasons.stream().map(Refusal::key).collect(Collectors.joining(", ")));
        if (reasons.isEmpty()) throw new IllegalArgumentException("A refusal needs a reason");
        this.reasons = List.copyOf(reasons);
    }

    public Refused(Refusal reason) {
        this(List.of(reason));
    }

    public static void ifAny(List<? extends Refusal> reasons) {
        if (!reasons.isEmpty()) throw new Refused(reasons);
    }

    public List<Refusal> reasons() {
        return reasons;
    }
}
