/* 检索（只由 search.html 载入）：按词载入索引分片，逐条核对原文，只用 textContent 写入页面。
   规则与 generator 的 site.search 一致：相邻两字为一个索引词；名称、编号另有单字；折叠全半角、大小写、金额逗号。 */
(function () {
  'use strict';
  var d = document, QX = window.QX = window.QX || {}, PAGE = 30, TOKENS = 8, BATCH = 8;
  var index, shards = {}, stores = {}, asked = {};
  QX.index = function (count, total, firsts) { index = { count: count, total: total, firsts: firsts } };
  QX.shard = function (n, tokens) { shards[n] = tokens };
  QX.store = function (n, records) { stores[n] = records };

  /* file:// 下不能 fetch，插入经典脚本来读文件 */
  function load(name) {
    return asked[name] || (asked[name] = new Promise(function (done, failed) {
      var s = el('script', { src: 'search/' + name + '.js' });
      s.onload = done; s.onerror = function () { delete asked[name]; failed() }; d.head.append(s);
    }));
  }
  function el(tag, attrs, text) { var e = d.createElement(tag), k; for (k in attrs || {}) e.setAttribute(k, attrs[k]); if (text != null) e.textContent = text; return e }
  function fold(s) { return s.normalize('NFKC').toLowerCase().replace(/([0-9]),(?=[0-9]{3})/g, '$1') }
  function bare(s) { return s.replace(/-/g, '') }

  function shardOf(token) {
    var h = 0x811c9dc5 | 0, i;
    for (i = 0; i < token.length; i++) h = Math.imul(h ^ token.charCodeAt(i), 0x01000193);
    return (h ^ (h >>> 16)) & (index.count - 1);
  }
  function shardName(n) { return 's' + (n < 10 ? '0' : '') + n }
  function tokensOf(term) {
    var c = Array.from(term), pairs = c.length < 2 ? c : c.slice(1).map(function (x, i) { return c[i] + x });
    var every = Math.ceil(pairs.length / TOKENS);
    return pairs.filter(function (x, i) { return i % every === 0 || i === pairs.length - 1 });
  }
  /* 每项为 记录号*2 + 是否在名称中 */
  function postings(token) {
    var p = shards[shardOf(token)][token], at = 0;
    return p ? p.split(',').map(function (x) { return at += parseInt(x, 36) }) : [];
  }
  function both(a, b) {
    var out = [], i = 0, j = 0;
    while (i < a.length && j < b.length) { var x = a[i] >> 1, y = b[j] >> 1; if (x === y) out.push(x * 2 + (a[i++] & b[j++] & 1)); else if (x < y) i++; else j++ }
    return out;
  }
  function storeOf(n) { var lo = 0, hi = index.firsts.length - 1; while (lo < hi) { var m = (lo + hi + 1) >> 1; if (index.firsts[m] <= n) lo = m; else hi = m - 1 } return lo }

  /* 记录：0 类型 1 编号 2 地址 3 名称 4 摘要 5 正文 6 日期 */
  function record(n) {
    var s = storeOf(n), r = stores[s][n - index.firsts[s]];
    if (!r.name) { r.n = n; r.id = bare(fold(r[1])); r.title = fold(r[3]); r.name = r.title + '\n' + fold(r[1]) + '\n' + r.id; r.rest = fold(r[4] + '\n' + r[5]) + '\n' + r[6] }
    return r;
  }
  function holds(text) { return function (term) { return text.indexOf(term) >= 0 } }
  function matches(r, terms) { return terms.every(function (t) { return holds(r.name)(t) || Array.from(t).length > 1 && holds(r.rest)(t) }) }
  /* 编号全同、名称全同、名称含有、正文含有 */
  function rank(r, terms) { var all = terms.join(' '); return r.id && r.id === bare(terms.join('')) ? 0 : r.title === all ? 1 : terms.every(holds(r.name)) ? 2 : 3 }

  d.addEventListener('DOMContentLoaded', function () {
    var form = d.querySelector('[data-search]'), input = form.elements.q, facet = d.querySelector('.facet'), found = d.getElementById('found'), list = d.getElementById('results'), more = d.querySelector('[data-more]'), help = d.getElementById('help');
    var query = new URLSearchParams(location.search), kind = query.get('k') || '', turn = 0, wait, hits = [], terms = [], shown = PAGE, labels = {};
    facet.querySelectorAll('a').forEach(function (a) { labels[a.dataset.kind] = a.firstChild.textContent.trim(); a.addEventListener('click', function (e) { e.preventDefault(); kind = a.dataset.kind; shown = PAGE; show(); keep() }) });
    function say(key) { var a = arguments; return form.dataset[key].replace(/\{(\d)\}/g, function (m, i) { return a[+i + 1] }) }
    function tell(text) { found.hidden = !text; if (found.textContent !== text) found.textContent = text }
    function keep() {
      var p = new URLSearchParams(); if (input.value.trim()) p.set('q', input.value.trim()); if (kind) p.set('k', kind);
      history.replaceState(null, '', location.pathname + (p.toString() ? '?' + p : ''));
    }

    function run(open) {
      var mine = ++turn; clearTimeout(wait); shown = PAGE; hits = []; terms = fold(input.value).split(/\s+/).filter(Boolean); keep();
      if (!terms.length) { kind = ''; tell(''); show(); help.hidden = false; return }
      load('index').then(function () {
        var tokens = [].concat.apply([], terms.map(tokensOf)), whole = '=' + bare(terms.join(''));
        var needed = tokens.concat(whole).map(shardOf).filter(function (x, i, all) { return all.indexOf(x) === i });
        return Promise.all(needed.map(function (n) { return load(shardName(n)) })).then(function () {
          if (mine === turn) check(candidates(tokens, whole), 0, mine, open);
        });
      }).catch(function () { if (mine === turn) tell(say('broken')) });
    }
    function candidates(tokens, whole) {
      var lists = tokens.map(postings).sort(function (a, b) { return a.length - b.length });
      var all = lists.reduce(both), first = postings(whole).concat(all.filter(function (v) { return v & 1 }), all.filter(function (v) { return !(v & 1) }));
      var seen = {}; return first.map(function (v) { return v >> 1 }).filter(function (n) { return !seen[n] && (seen[n] = 1) });
    }
    /* 分批载入原文并核对，先到先显示 */
    function check(rest, from, mine, open) {
      var loading = {}, to = from, count = 0;
      for (; to < rest.length; to++) { var s = storeOf(rest[to]); if (!stores[s] && !loading[s]) { if (count++ === BATCH) break; loading[s] = load('r' + s) } }
      Promise.all(Object.keys(loading).map(function (s) { return loading[s] })).then(function () {
        if (mine !== turn) return;
        for (; from < to; from++) { var r = record(rest[from]), k = rank(r, terms); if (k === 0 || matches(r, terms)) hits.push([k, r]) }
        hits.sort(function (a, b) { return a[0] - b[0] || a[1].n - b[1].n });
        if (open && hits[0] && hits[0][0] === 0) { if (open === 'go') location.replace(hits[0][1][2]); else location.href = hits[0][1][2]; return }
        var done = to === rest.length; show();
        tell(!done ? say('some', hits.length) : (hits.length ? say('found', hits.length) : say('none', input.value.trim(), index.total)) + (terms.some(function (t) { return Array.from(t).length === 1 }) ? ' ' + say('single') : ''));
        help.hidden = hits.length > 0 || !done;
        if (!done) check(rest, to, mine);
      }).catch(function () { if (mine === turn) tell(say('broken')) });
    }

    function show() {
      var counts = {}, at = d.activeElement && list.contains(d.activeElement) && d.activeElement.getAttribute('href');
      hits.forEach(function (h) { counts[h[1][0]] = (counts[h[1][0]] || 0) + 1 }); counts[''] = hits.length;
      if (!counts[kind]) kind = '';
      facet.hidden = !hits.length;
      facet.querySelectorAll('a').forEach(function (a) { var k = a.dataset.kind; a.hidden = !counts[k]; a.querySelector('span').textContent = counts[k] || ''; if (k === kind) a.setAttribute('aria-current', 'true'); else a.removeAttribute('aria-current') });
      var chosen = hits.filter(function (h) { return !kind || h[1][0] === kind }); list.textContent = '';
      chosen.slice(0, shown).forEach(function (h) { list.append(card(h[1])) });
      more.parentNode.hidden = chosen.length <= shown;
      if (at) [].forEach.call(list.querySelectorAll('a'), function (a) { if (a.getAttribute('href') === at) a.focus() });
    }
    function card(r) {
      var li = el('li'), a = el('a', { href: r[2] }), h = el('h2'), p = el('p', { class: 's mut' });
      mark(a, r[3]); h.append(a); p.append(el('span', { class: 'tag' }, labels[r[0]]), ' ');
      if (r[1]) { mark(p, r[1], terms.some(holds(r.id)) && !terms.some(holds(fold(r[1])))); p.append(' ') }
      mark(p, [r[4], r[6]].filter(Boolean).join(' · ')); li.append(h, p);
      if (r[5]) { var q = el('p', { class: 's' }); snippet(q, r[5]); li.append(q) }
      return li;
    }
    /* 折叠后的文字，及其中每一位在原文中的位置 */
    function map(text) {
      var folded = '', at = [], i = 0;
      Array.from(text).forEach(function (c) {
        var f = /[㐀-鿿a-z0-9 ]/.test(c) ? c : fold(c), k;
        if (f === ',' && /[0-9]$/.test(folded) && /^[0-9]{3}/.test(fold(text.substr(i + 1, 3)))) f = '';
        for (k = 0; k < f.length; k++) at.push(i);
        folded += f; i += c.length;
      });
      at.push(i); return { text: folded, at: at };
    }
    function mark(into, text, whole) {
      var m = map(text), on = [], from = 0, i;
      terms.forEach(function (t) { for (i = m.text.indexOf(t); i >= 0; i = m.text.indexOf(t, i + t.length)) on.push([m.at[i], m.at[i + t.length]]) });
      if (whole) on = [[0, text.length]];
      on.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1] }).forEach(function (x) {
        if (x[0] < from || x[1] <= x[0]) return;
        into.append(text.slice(from, x[0]), el('mark', {}, text.slice(x[0], x[1]))); from = x[1];
      });
      into.append(text.slice(from));
    }
    function snippet(into, text) {
      var m = map(text), first = terms.reduce(function (at, t) { var i = t.length > 1 ? m.text.indexOf(t) : -1; return i >= 0 && (at < 0 || i < at) ? i : at }, -1);
      var start = m.at[Math.max(0, first - 30)], end = m.at[Math.min(m.at.length - 1, Math.max(0, first - 30) + 110)];
      if (start > 0) into.append('…'); mark(into, text.slice(start, end)); if (end < text.length) into.append('…');
    }

    form.addEventListener('submit', function (e) { e.preventDefault(); run('open') });
    input.addEventListener('input', function (e) { clearTimeout(wait); if (!e.isComposing) wait = setTimeout(run, 150) });
    input.addEventListener('compositionend', function () { clearTimeout(wait); wait = setTimeout(run, 150) });
    more.addEventListener('click', function () { var n = shown; shown += PAGE; show(); var a = list.querySelectorAll('a')[n]; if (a) a.focus() });
    d.addEventListener('keydown', function (e) {
      if (e.isComposing || e.ctrlKey || e.metaKey || e.altKey) return;
      var links = [].slice.call(list.querySelectorAll('a')), i = links.indexOf(d.activeElement), typing = d.activeElement === input;
      if (!typing && i < 0) return;
      if (e.key === 'ArrowDown' && links[i + 1]) { e.preventDefault(); links[i + 1].focus() }
      else if (e.key === 'ArrowUp' && i >= 0) { e.preventDefault(); (links[i - 1] || input).focus() }
      else if (e.key === 'Escape') { e.preventDefault(); input.value = ''; run(); input.focus() }
    });
    d.getElementById('no-script').hidden = true; input.value = query.get('q') || ''; input.focus(); run(query.get('go') ? 'go' : '');
    load('index').catch(function () { tell(say('broken')) });
  });
})();
