package org.haoren.platform.rates;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Where a request came from. Nothing of it is kept with what was sent. */
@RequestScoped
public class Sender {
    private String address;
    private String device;

    /** Said once a request. @param address see {@link Address} @param device the random name that this browser was given, or null */
    public void is(String address, String device) {
        this.address = address;
        this.device = device;
    }

    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** Empty for a browser that was given none yet, or does not send it back. */
    public Optional<String> device() {
        return Optional.ofNullable(device);
    }
}
