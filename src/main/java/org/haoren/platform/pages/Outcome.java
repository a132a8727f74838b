package org.haoren.platform.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.haoren.platform.permit.NotSignedIn;
import org.haoren.platform.refusal.Busy;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.refusal.TooMany;
import org.haoren.platform.words.Violations;
import org.haoren.platform.words.Words;

/** Runs a page's act and says where to go: to another address when it is done, nowhere when it was refused, so that what was typed stays. */
@RequestScoped
public class Outcome {
    @Inject Words words;
    @Inject Violations violations;

    /** @param to address within the portal @param done key below {@code done.} of what is said once on arrival, or null */
    public String of(Runnable act, String to, String done) {
        return of(() -> {
            act.run();
            return to;
        }, done);
    }

    public String of(Runnable act, String to) {
        return of(act, to, null);
    }

    /** For an act whose result is shown once, by the answer itself. */
    public String here(Runnable act) {
        Supplier<String> nowhere = () -> {
            act.run();
            return null;
        };
        return of(nowhere, null);
    }

    /** For acts that only know afterwards where to go; nowhere at all is where they are. */
    public String of(Supplier<String> act, String done) {
        var context = FacesContext.getCurrentInstance();
        if (context.getExternalContext().getRequestParameterMap().containsKey(Typed.AGAIN)) {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.of("frame.again"), words.of("frame.again")));
            return null;
        }
        try {
            var to = act.get();
            if (to != null) redirect(context, done == null ? to : to + (to.contains("?") ? "&" : "?") + "done=" + done);
        } catch (Refused e) {
            for (var reason : e.reasons()) say(context, reason.field(), words.of(reason));
        } catch (ConstraintViolationException e) {
            for (var violation : violations.of(e)) say(context, violation.field(), violation.message());
        } catch (Busy e) {
            say(context, null, words.of("problem.503"));
            context.getExternalContext().setResponseStatus(503);
            context.getExternalContext().setResponseHeader("Retry-After", Integer.toString(e.afterSeconds()));
        } catch (TooMany e) {
            say(context, null, words.of("problem.429", e.afterMinutes()));
            context.getExternalContext().setResponseStatus(429);
            context.getExternalContext().setResponseHeader("Retry-After", Integer.toString(e.afterSeconds()));
        } catch (NotSignedIn e) {
            context.getAttributes().put("signedOut", true);
            say(context, null, words.of("frame.signedOut"));
        }
        return null;
    }

    private void say(FacesContext context, String field, String text) {
        var beside = field != null && holds(context.getViewRoot(), field);
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
        context.addMessage(beside ? field : null, message);
        context.getExternalContext().setResponseStatus(422);
    }

    /** Asked of every component: {@code findComponent} does not look into forms. */
    private static boolean holds(UIComponent component, String id) {
        if (id.equals(component.getId())) return true;
        for (var inside = component.getFacetsAndChildren(); inside.hasNext();) if (holds(inside.next(), id)) return true;
        return false;
    }

    private static void redirect(FacesContext context, String to) {
        try {
            context.getExternalContext().redirect(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
