package org.haoren.suite;

import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that speaks HTTP to the portal under test. The server says the machine's own address; tests talk to the loopback one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class PortalTest {
    @ArquillianResource URL reported;
    protected Portal portal;

    @BeforeEach
    void meetThePortal() {
        portal = Portal.at(URI.create("http://127.0.0.1:" + reported.getPort()));
    }
}
