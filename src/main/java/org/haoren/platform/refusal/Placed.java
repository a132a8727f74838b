package org.haoren.platform.refusal;

import java.util.List;

/** A refusal put beside a field, or given the values that its words mention. */
record Placed(Refusal reason, String field, List<Object> details) implements Refusal {
    @Override
    public String name() {
        return reason.name();
    }

    @Override
    public String key() {
        return reason.key();
    }

    @Override
    public Refusal on(String field) {
        return new Placed(reason, field, details);
    }

    @Override
    public Refusal with(Object... values) {
        return new Placed(reason, field, List.of(values));
    }
}
