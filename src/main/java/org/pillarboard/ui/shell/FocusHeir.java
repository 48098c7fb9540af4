package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;

/**
 * For the keyboard: a control that was pressed is often drawn anew by what it did, and the browser forgets where one stood. Its heir,
 * the control of the same kind and name at the same place, gets the focus; on another page its content does.
 */
final class FocusHeir {

    private static final String KEEP = """
            const main = this, fields = 'vaadin-select, vaadin-combo-box, vaadin-date-picker, vaadin-text-field, vaadin-checkbox, vaadin-menu-bar';
            const name = at => (at.accessibleName || at.label || at.getAttribute('aria-label') || (at.matches(fields + ', vaadin-grid') ? '' : at.textContent))
                .replace(/[0-9]/g, '').trim().slice(0, 80);
            const same = (at, name_) => [...main.querySelectorAll(at)].filter(one => name(one) === name_ && one.checkVisibility());
            let last = null, byKeys = false, waiting = 0;
            const note = at => {
              const kind = at.localName, named = name(at);
              last = { at, kind, named, path: location.pathname, place: same(kind, named).indexOf(at) };
            };
            const look = () => {
              if (!last || last.at.isConnected || document.activeElement !== document.body || !byKeys || main.hasAttribute('data-leaving')) return;
              const was = last, heirs = same(was.kind, was.named);
              last = null;
              if (was.path !== location.pathname) main.focus({ preventScroll: true });
              else (heirs[was.place] ?? heirs.at(-1))?.focus();
            };
            document.addEventListener('keydown', () => { byKeys = true; }, true);
            document.addEventListener('pointerdown', () => { byKeys = false; last = null; }, true);
            main.addEventListener('focusin', event => { if (event.target !== main) note(event.target.closest(fields) ?? event.target); });
            new MutationObserver(() => { clearTimeout(waiting); waiting = setTimeout(look, 120); })
                .observe(document.body, { childList: true, subtree: true });
            """;

    private FocusHeir() {
    }

    static void keepIn(Component main) {
        main.getElement().executeJs(KEEP);
    }
}
