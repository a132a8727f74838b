package org.haoren.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BroomTest {
    private static final Sweeping SWEEPING = new Sweeping(Instant.parse("2026-03-05T01:00:00Z"));

    /** A room as the container knows it. */
    private record Room(Consumer<Sweeping> sweep) implements ObserverMethod<Sweeping> {
        @Override
        public void notify(Sweeping event) {
            sweep.accept(event);
        }

        @Override
        public Class<?> getBeanClass() {
            return Room.class;
        }

        @Override
        public Type getObservedType() {
            return Sweeping.class;
        }

        @Override
        public Set<Annotation> getObservedQualifiers() {
            return Set.of();
        }

        @Override
        public Reception getReception() {
            return Reception.ALWAYS;
        }

        @Override
        public TransactionPhase getTransactionPhase() {
            return TransactionPhase.IN_PROGRESS;
        }
    }

    @Test
    void a_room_that_cannot_sweep_keeps_no_other_from_it() {
        var swept = new ArrayList<Sweeping>();
        Broom.tell(List.of(new Room(swept::add), new Room(each -> {
            throw new IllegalStateException("always");
        }), new Room(swept::add)), SWEEPING);
        assertThat(swept).containsExactly(SWEEPING, SWEEPING);
    }
}
