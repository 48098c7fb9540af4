package org.pillarboard.ui.kit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.util.Collection;
import java.util.Objects;

/**
 * What is typed and not yet kept by the product. It stays in the browser's store of this tab, by person and field, until the
 * product has kept it, and is put back into its field when the page is opened again: after a session that ended, a lost
 * connection, a page closed too early. A screen is watched once; its fields are marked; what is kept is told.
 */
public final class Unsent {

    private static final String WATCH = """
            const me = this, tried = new Set(), typed = new Set(), name = key => 'unsent ' + $0 + ' ' + key;
            // a day that cannot be read is no value of its field
            const words = at => at.value || at.localName === 'vaadin-date-picker' && at._inputElementValue || '';
            const isDay = text => { const day = new Date(text); return !isNaN(day) && day.toISOString().startsWith(text); };
            const field = event => event.composedPath().find(at => at.dataset && at.dataset.unsent);
            const put = (key, text) => { typed.add(key); try { sessionStorage.setItem(name(key), text); } catch (full) { } };
            me.addEventListener('input', event => { const at = field(event); if (at) put(at.dataset.unsent, at.value); });
            me.addEventListener('change', event => { const at = field(event);
              if (at?.localName === 'vaadin-date-picker') put(at.dataset.unsent, at.value); }); // chosen, not typed letter by letter
            me.addEventListener('unparsable-change', event => { const at = field(event); if (at) put(at.dataset.unsent, words(at)); }, true);
            me.addEventListener('unsent-kept', event => {
              const [key, text] = event.detail;
              if (sessionStorage.getItem(name(key)) !== text) return;
              typed.delete(key);
              sessionStorage.removeItem(name(key));
            });
            me.unsentBack = () => setTimeout(() => {
              let count = 0;
              const seen = new Set();
              for (const at of me.querySelectorAll('[data-unsent]')) {
                const key = at.dataset.unsent, text = sessionStorage.getItem(name(key));
                seen.add(name(key));
                if (text === null || at.disabled || at.readonly) continue;
                if (text === words(at)) { if (!typed.has(key)) sessionStorage.removeItem(name(key)); continue; } // the product has it
                if (at.localName === 'vaadin-date-picker' && !isDay(text)) {
                  at._inputElementValue = text;
                  at.dispatchEvent(new CustomEvent('unparsable-change'));
                } else {
                  at.value = text;
                  for (const kind of ['input', 'change']) at.dispatchEvent(new Event(kind, { bubbles: true }));
                }
                count++;
              }
              const door = key => [...me.querySelectorAll('[data-unsent-place]')].find(at =>
                  key.startsWith(name(at.dataset.unsentPlace + '#')));
              const hidden = Object.keys(sessionStorage).find(key => !seen.has(key) && !tried.has(key) && door(key));
              if (hidden) { tried.add(hidden); door(hidden).click(); }
              if (count) me.dispatchEvent(new CustomEvent('unsent-back', { detail: count }));
            }, 300);
            me.unsentBack();""";

    private Unsent() {
    }

    /** Watches the marked fields of a screen. @param person whose typing it is; nobody else gets it back */
    public static void watch(Component screen, Object person) {
        screen.getElement().addEventListener("unsent-back", event -> Notification.show(screen.getTranslation("kit.unsent.back",
                String.valueOf(event.getEventData().get("event.detail").asInt())))).addEventData("event.detail");
        screen.addAttachListener(event -> screen.getElement().executeJs(WATCH, person.toString()));
    }

    /** Marks a field with a key of its own: the place it stands at, and its name there. */
    public static void mark(AbstractField<?, ?> field, String place, String name) {
        field.getElement().setAttribute("data-unsent", place + "#" + name);
    }

    /** Marks what opens the fields of a place when it is pressed. */
    public static void opens(Component part, String place) {
        part.getElement().setAttribute("data-unsent-place", place);
    }

    /** What these fields hold now has been kept. */
    public static void kept(Collection<? extends AbstractField<?, ?>> fields) {
        fields.forEach(field -> field.getElement().executeJs(
                "this.dispatchEvent(new CustomEvent('unsent-kept', { detail: [$0, $1], bubbles: true }))",
                field.getElement().getAttribute("data-unsent"), typed(field)));
    }

    /** As the browser has it: 1,500 stands for 1500. */
    private static String typed(AbstractField<?, ?> field) {
        return field instanceof DecimalField number ? number.typed() : Objects.toString(field.getValue(), "");
    }

    /** Forgets what waits for the fields of a place: the form was saved, or left on purpose. */
    public static void forget(Object person, String place) {
        UI.getCurrent().getPage().executeJs("""
                for (const key of Object.keys(sessionStorage)) if (key.startsWith('unsent ' + $0 + ' ' + $1 + '#')) sessionStorage.removeItem(key)""",
                person.toString(), place);
    }

    /** Puts back what waits for fields that have come since. */
    public static void back(Component screen) {
        screen.getElement().executeJs("this.unsentBack?.()");
    }
}
