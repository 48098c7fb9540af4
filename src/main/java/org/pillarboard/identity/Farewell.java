package org.pillarboard.identity;

import jakarta.servlet.http.HttpSession;

/** Leads whoever sits in a session away before it is ended; implemented by what knows the screens. */
public interface Farewell {

    void to(HttpSession session);
}
