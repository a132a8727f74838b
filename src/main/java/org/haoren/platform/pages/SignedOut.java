package org.haoren.platform.pages;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.NotSignedIn;

/**
 * A form that is shown to signed-in people only is not there any more when it comes in after a sign-out elsewhere: nothing reads it, no act is run, and the
 * page would answer as if nothing had been sent. Here that is noticed, for every such form.
 */
public class SignedOut implements PhaseListener {
    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (context.getExternalContext().getRequestMap().containsKey(RequestDispatcher.ERROR_STATUS_CODE)) return;
        var unheard = context.isPostback() && !context.isValidationFailed() && context.getMessageList().isEmpty();
        if (unheard && !CDI.current().select(Caller.class).get().signedIn()) throw new NotSignedIn();
    }
}
