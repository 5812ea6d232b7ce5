package io.waimao.engine.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private final List<CompletableFuture<Void>> started = new ArrayList<>();
    private final Admission admission = new Admission(Runnable::run, 2, 1);

    private CompletionStage<?> work() {
        var end = new CompletableFuture<Void>();
        started.add(end);
        return end;
    }

    @Test
    void atTheLimitRequestsWaitAndBeyondItTheyAreRefused() {
        admission.admit(this::work);
        admission.admit(this::work);
        admission.admit(this::work);
        assertEquals(2, started.size());
        var refused = assertThrows(Refused.class, () -> admission.admit(this::work));
        assertEquals(
                ErrorCode.OVERLOADED, ErrorCode.of(refused.result().getErrors().get(0)));
        assertEquals(
                "2 requests are running and 1 are waiting, as many as are allowed; try again later.",
                refused.getMessage());

        started.get(0).complete(null);
        assertEquals(3, started.size());
        admission.admit(this::work);
        assertThrows(Refused.class, () -> admission.admit(this::work));
    }

    @Test
    void aHeavyRequestTakesSeveralPlacesAndKeepsItsTurn() {
        admission.admit(this::work);
        admission.admit(2, this::work);
        assertEquals(1, started.size());
        assertEquals(1, admission.waiting());

        started.get(0).complete(null);
        assertEquals(2, started.size());
        admission.admit(this::work);
        assertEquals(2, started.size());

        started.get(1).complete(null);
        assertEquals(3, started.size());
        assertEquals(1, admission.running());
    }

    @Test
    void aRequestThatIsHeavierThanAllPlacesRunsAlone() {
        admission.admit(5, this::work);
        admission.admit(this::work);
        assertEquals(1, started.size());
        started.get(0).complete(null);
        assertEquals(2, started.size());
    }

    @Test
    void aFailedRequestFreesItsPlace() {
        admission.admit(this::work);
        assertThrows(
                IllegalStateException.class,
                () -> admission.admit(() -> {
                    throw new IllegalStateException();
                }));
        admission.admit(this::work);
        started.get(0).completeExceptionally(new IllegalStateException());
        admission.admit(this::work);
        assertEquals(3, started.size());
    }
}
