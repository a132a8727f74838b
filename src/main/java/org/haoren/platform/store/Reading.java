package org.haoren.platform.store;

import jakarta.enterprise.context.RequestScoped;

/** Whether the request at hand only reads, so that a room may remember within it what it has read once. Not so unless somebody has said it. */
@RequestScoped
public class Reading {
    private boolean only;

    /** Nothing is changed in this request. */
    public void begins() {
        only = true;
    }

    public boolean isOnly() {
        return only;
    }
}
