package org.haoren.platform.pages;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * One input that cannot be read (a date that does not exist, letters for a number) must not cost what was typed into the others: the view is stateless and
 * built anew for the answer, so what could be read goes to the page's bean, although no act is run.
 */
public class KeptInput implements PhaseListener {
    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.isPostback() || !context.isValidationFailed()) return;
        context.getExternalContext().setResponseStatus(422);
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIInput input) input.updateModel(context);
            return VisitResult.ACCEPT;
        });
    }
}
