package org.haoren.platform.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where the form was going that was sent in vain. */
@Named
@RequestScoped
public class TypedAgain {
    @Inject HttpServletRequest request;

    /** As the browser asked for it. */
    public String getAddress() {
        return Here.local(request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
    }

    public String getEncoding() {
        return HandedIn.withFiles(request) ? "multipart/form-data" : "application/x-www-form-urlencoded";
    }
}
