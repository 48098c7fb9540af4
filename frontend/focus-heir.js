// Keeps the keyboard where one stood: see FocusHeir.java. Bundled, so that no page carries it along.
window.pillarboard ??= {};

window.pillarboard.keepFocusIn = main => {
  const fields = 'vaadin-select, vaadin-combo-box, vaadin-date-picker, vaadin-text-field, vaadin-checkbox, vaadin-menu-bar';
  const name = at => (at.accessibleName || at.label || at.getAttribute('aria-label') || (at.matches(fields + ', vaadin-grid') ? '' : at.textContent))
      .replace(/[0-9]/g, '').trim().slice(0, 80);
  const lost = at => !at.isConnected || at.disabled || !at.checkVisibility();
  const same = (at, name_) => [...main.querySelectorAll(at)].filter(one => name(one) === name_ && !lost(one));
  let last = null, byKeys = false, waiting = 0, looks = 0;
  const note = at => {
    const kind = at.localName, named = name(at);
    last = { at, kind, named, path: location.pathname, place: same(kind, named).indexOf(at), box: at.getBoundingClientRect() };
    looks = 0;
  };
  const look = () => {
    // what is drawn anew behind an open dialog takes the focus from nobody; when it closes this is asked again
    if (document.querySelector('vaadin-dialog[opened]')) return;
    if (!last || !lost(last.at) || document.activeElement !== document.body || !byKeys || main.hasAttribute('data-leaving')) return;
    const was = last, heirs = same(was.kind, was.named), left = was.path !== location.pathname;
    // the address may follow the page, the heir its part
    if (!left && !heirs.length && looks++ < 4) { waiting = setTimeout(look, 120); return; }
    last = null;
    if (!left && heirs.length) (heirs[was.place] ?? heirs.at(-1)).focus();
    else (left ? main : part(was.box)).focus({ preventScroll: true });
  };
  const part = box => {
    const found = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('aside, section, main');
    if (!found || found === main || !main.contains(found)) return main;
    found.setAttribute('tabindex', '-1');
    return found;
  };
  document.addEventListener('keydown', event => {
    byKeys = true;
    if (last && !lost(last.at)) last.box = last.at.getBoundingClientRect();
    const day = event.key === 'Tab' && event.target.localName === 'input' && event.target.closest('vaadin-date-picker');
    if (day && day.opened && event.target.value) day.close();
  }, true);
  document.addEventListener('pointerdown', () => { byKeys = false; last = null; }, true);
  main.addEventListener('focusin', event => { if (event.target !== main) note(event.target.closest(fields) ?? event.target); });
  new MutationObserver(() => { clearTimeout(waiting); waiting = setTimeout(look, 120); })
      .observe(document.body, { childList: true, subtree: true });
};
