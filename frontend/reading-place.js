// The place one reads at: see ReadingPlace.java. Bundled, so that no page carries it along.
window.pillarboard ??= {};

/*
 * What was scrolled to belongs to the entry of the browser's history whose page is drawn. The page is drawn before the history moves on, so
 * its entry is waited for, and until then nothing is noted; one that is known is gone back to. The first page waits for its box alone. And
 * parts of a page are drawn after it: for two seconds it may grow until the place on it is there.
 */
window.pillarboard.arrive = (main, another) => {
  const turn = main.turn = (main.turn ?? 0) + 1, begun = performance.now();
  const places = main.places ??= new Map();
  const box = () => main.assignedSlot?.parentElement ?? main;
  const entry = () => history.state?.key ?? 'first';
  const former = entry();
  if (another) box().scrollTop = 0;
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
};
