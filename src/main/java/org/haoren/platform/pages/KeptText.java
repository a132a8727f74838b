package org.haoren.platform.pages;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import java.util.Map;

/** Puts text that could not be read back where it was typed, once the view has been built for the answer: it may have been built anew. */
public class KeptText implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var context = FacesContext.getCurrentInstance();
        if (!(context.getAttributes().get(KeptInput.TEXTS) instanceof Map<?, ?> texts)) return;
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)), (visit, component) -> {
            if (component instanceof UIInput input && texts.containsKey(input.getClientId(context))) {
                input.setSubmittedValue(texts.get(input.getClientId(context)));
                input.setValid(false);
            }
            return VisitResult.ACCEPT;
        });
    }
}
