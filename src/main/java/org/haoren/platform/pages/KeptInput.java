package org.haoren.platform.pages;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.haoren.platform.form.Unread;

/**
 * One input that cannot be read (a date that does not exist, letters for a number) must neither cost what was typed into the others nor keep back what is wrong
 * with them. The view is stateless and built anew for the answer, so what could be read goes to the page's bean, and the form goes to its desk to be told the
 * rest; it is accepted by none, see {@link Unread}. What could not be read goes back into its input: {@link KeptText}.
 */
public class KeptInput implements PhaseListener {
    static final String TEXTS = "org.haoren.texts";
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
        var unread = unread(context);
        if (unread.isEmpty()) return;
        context.getAttributes().put(TEXTS, unread);
        unread.keySet().forEach(CDI.current().select(Unread.class).get()::add);
        shown(context, component -> {
            if (component instanceof UICommand button && pressed(context, button)) button.getActionExpression().invoke(context.getELContext(), null);
        });
    }

    /** Gives the others to the bean. @return what was typed into those that cannot be read */
    private static Map<String, Object> unread(FacesContext context) {
        var unread = new LinkedHashMap<String, Object>();
        shown(context, component -> {
            if (!(component instanceof UIInput input)) return;
            if (!input.isValid()) unread.put(input.getClientId(context), input.getSubmittedValue());
            else input.updateModel(context);
        });
        return unread;
    }

    /** The button of this very form: the same page may hold others, which were not sent. */
    private static boolean pressed(FacesContext context, UICommand button) {
        UIComponent outer = button;
        while (outer != null && !(outer instanceof UIForm)) outer = outer.getParent();
        return outer instanceof UIForm form && form.isSubmitted() && context.getExternalContext().getRequestParameterMap().containsKey(button.getClientId(context));
    }

    /** What is not shown was not read either, and what it would show may not be there to be asked for. */
    private static void shown(FacesContext context, Consumer<UIComponent> each) {
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)), (visit, component) -> {
            each.accept(component);
            return VisitResult.ACCEPT;
        });
    }
}
