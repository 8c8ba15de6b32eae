/* Asks axe of contrast only for the first few texts of each make: equal colour, size, weight and grounds get equal answers,
   and a page of a thousand cells has a dozen makes. All other rules see the whole page. */
(() => {
  const FEW = 3, JUDGED = 'data-judged';
  axe.configure({ rules: [{ id: 'color-contrast', selector: `[${JUDGED}]` }] });

  function ground(e, known) {
    if (!e) return '';
    if (!known.has(e)) {
      const s = getComputedStyle(e), own = [s.backgroundColor, s.backgroundImage, s.opacity, s.filter, s.mixBlendMode, s.position].join();
      const drawn = ['::before', '::after'].map(p => getComputedStyle(e, p)).filter(p => p.content !== 'none').map(p => p.backgroundColor + p.position).join();
      known.set(e, own + drawn === 'rgba(0, 0, 0, 0),none,1,none,normal,static' ? ground(e.parentElement, known) : own + drawn + '/' + ground(e.parentElement, known));
    }
    return known.get(e);
  }
  function text(e) { return [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data.trim()).join('') }
  function make(e, known) {
    const s = getComputedStyle(e);
    return [s.color, s.fontSize, s.fontWeight, s.textShadow, s.textIndent, e.matches('input, select, textarea, button'), text(e).length === 1, ground(e, known)].join('|');
  }

  window.axeOnce = rules => {
    const known = new Map(), count = new Map();
    for (const e of document.body.querySelectorAll('*')) {
      e.removeAttribute(JUDGED);
      if (!text(e) && !e.matches('input, select, textarea')) continue;
      if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || e.matches(':disabled, :disabled *, .sr, .sr *')) continue;
      const m = make(e, known), n = count.get(m) || 0;
      if (n < FEW) e.setAttribute(JUDGED, '');
      count.set(m, n + 1);
    }
    return axe.run(document, { resultTypes: ['violations'], runOnly: rules }).then(r => r.violations.map(v =>
      v.id + ' ' + v.nodes.length + 'x ' + v.nodes[0].target.join(' ') + ' ' + v.nodes[0].html.slice(0, 160)));
  };
})();
