/**
 * A province's or a nation's identity service, which signs people in and vouches for who they are.
 *
 * <p>Words: the <em>provider</em> is that service, an OpenID Connect provider; a <em>journey</em> is the way of one browser to it and back; a <em>link</em> says
 * which account of the portal is that of which person there.
 *
 * <p>Rules: a link is made by the person's own act, or by the same document, and never leads to somebody else's account; one account has one link. Who is verified there is
 * verified here, if the city's settings say in which claim their identity number comes. The provider never opens an account: that needs the person's consent to the portal's
 * own privacy notice.
 *
 * <p>May be called by nobody; itself knows accounts and the platform. Standards: OpenID Connect Core 1.0 (authorization code flow, sections 3.1.2 to 3.1.3), Discovery
 * 1.0, RFC 7636 (PKCE, S256).
 */
package org.haoren.provider;
