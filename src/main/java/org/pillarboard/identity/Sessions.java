package org.pillarboard.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The open sessions of every person on this server, so that they can be ended when what the person may do changes. */
@Component
class Sessions {

    private static final String SEAT = Sessions.class.getName();

    private final Set<Seat> seats = ConcurrentHashMap.newKeySet();
    private final ObjectProvider<Farewell> farewells;

    Sessions(ObjectProvider<Farewell> farewells) {
        this.farewells = farewells;
    }

    void seat(UUID personId, HttpSession session) {
        session.setAttribute(SEAT, new Seat(personId, session));
    }

    void end(UUID personId) {
        List<Seat> taken = seats.stream().filter(seat -> seat.personId.equals(personId)).toList();
        taken.forEach(Seat::end);
    }

    /** Lives in the session and leaves with it. */
    private final class Seat implements HttpSessionBindingListener {

        private final UUID personId;
        private final HttpSession session;

        Seat(UUID personId, HttpSession session) {
            this.personId = personId;
            this.session = session;
        }

        /**
         * On a thread of its own: what leaves with the session would take the place of the session of whoever ends it. Not waited for:
         * the session's own request may be the one that ends it, and its end waits for that request.
         */
        void end() {
            Thread.ofVirtual().start(() -> {
                try {
                    farewells.forEach(farewell -> farewell.to(session));
                } finally {
                    invalidate();
                }
            });
        }

        private void invalidate() {
            try {
                session.invalidate();
            } catch (IllegalStateException alreadyGone) {
                seats.remove(this);
            }
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            seats.add(this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            seats.remove(this);
        }
    }
}
