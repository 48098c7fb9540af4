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
    const row = at.closest('tr'), cell = at.closest('td, th');
    last = { at, kind, named, row, cell, path: location.pathname, place: same(kind, named).indexOf(at), box: at.getBoundingClientRect() };
    looks = 0;
  };
  const look = () => {
    // what is drawn anew behind an open dialog takes the focus from nobody; when it closes this is asked again
    if (document.querySelector('vaadin-dialog[opened]')) return;
    if (!last || !lost(last.at) || document.activeElement !== document.body || !byKeys || main.hasAttribute('data-leaving')) return;
    const was = last, left = was.path !== location.pathname;
    const near = !left && next(was);
    if (near) { last = null; near.focus(); return; }
    const heirs = same(was.kind, was.named);
    // the address may follow the page, the heir its part
    if (!left && !heirs.length && looks++ < 4) { waiting = setTimeout(look, 120); return; }
    last = null;
    if (!left && heirs.length) (heirs[was.place] ?? heirs.at(-1)).focus();
    else (left ? main : part(was.box)).focus({ preventScroll: true });
  };
  /*
   * What went out of a row that stands: the same there again, or else what comes next in it. Its like in another row is about something
   * else.
   */
  const stops = 'a[href], button, input, select, textarea, [tabindex="0"]';
  const next = ({ row, cell, kind, named }) => {
    if (!row?.isConnected || !cell?.isConnected) return null;
    const again = same(kind, named).find(one => row.contains(one));
    const after = one => !cell.contains(one) && cell.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
    return again ?? [...row.querySelectorAll(stops)].find(one => after(one) && !lost(one) && one.tabIndex >= 0);
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
