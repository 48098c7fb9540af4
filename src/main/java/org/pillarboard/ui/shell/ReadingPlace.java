package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;

/**
 * Where one reads: a new page opens at its head, the way back leads to where it was left. The frame's own box scrolls, not
 * the window, so the browser minds neither.
 */
final class ReadingPlace {

    /**
     * What was scrolled to belongs to the entry of the browser's history whose page is drawn. The page is drawn before the
     * history moves on, so its entry is waited for, and until then nothing is noted; one that is known is gone back to. The first
     * page waits for its box alone. And parts of a page are drawn after it:
     * for two seconds it may grow until the place on it is there.
     */
    private static final String ARRIVE = """
            const main = this, turn = main.turn = (main.turn ?? 0) + 1, begun = performance.now();
            const places = main.places ??= new Map();
            const box = () => main.assignedSlot?.parentElement ?? main;
            const entry = () => history.state?.key ?? 'first';
            const former = entry();
            if ($0) box().scrollTop = 0;
            main.entry = null;
            const listen = () => {
              main.heard = box();
              main.heard.addEventListener('scroll', () => main.entry && places.set(main.entry, main.heard.scrollTop));
            };
            const restore = place => {
              if (main.turn !== turn) return;
              box().scrollTop = place;
              if (box().scrollTop < place - 1 && performance.now() < begun + 2000) requestAnimationFrame(() => restore(place));
            };
            const settle = () => {
              if (main.turn !== turn) return;
              const early = turn === 1 ? !main.assignedSlot : entry() === former;
              if (early && performance.now() < begun + 10000) return requestAnimationFrame(settle);
              main.entry = entry();
              if (main.heard !== box()) listen();
              if (places.has(main.entry)) restore(places.get(main.entry));
              else places.set(main.entry, box().scrollTop);
            };
            settle();
            """;

    private final Component main;
    private String path = "";

    ReadingPlace(Component main) {
        this.main = main;
    }

    /** Another view of the same page leaves the reader where they are. */
    void arrive(AfterNavigationEvent event) {
        String next = event.getLocation().getPath();
        main.getElement().executeJs(ARRIVE, !next.equals(path));
        path = next;
    }
}
