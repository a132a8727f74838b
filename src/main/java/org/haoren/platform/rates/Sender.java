package org.haoren.platform.rates;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Where a request came from. Nothing of it is kept with what was sent, but with a sign-in the name or the wider network of its address. */
@RequestScoped
public class Sender {
    private String address;
    private String device;
    private String name;

    /** Said once a request. @param address see {@link Address} @param device the random name that this browser was given, or null */
    public void is(String address, String device) {
        this.address = address;
        this.device = device;
    }

    /** Said where the answer gives this browser a name. */
    public void given(String newName) {
        name = newName;
    }

    /** See {@link Address}; empty where nobody sent anything. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** Empty for a browser that was given none yet, or does not send it back. */
    public Optional<String> device() {
        return Optional.ofNullable(device);
    }

    /** The name under which this browser will come again, also where it is given it only now; empty where it is given none. */
    public Optional<String> name() {
        return device().or(() -> Optional.ofNullable(name));
    }
}
