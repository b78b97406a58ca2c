// What pages do beyond being read: sort and filter indicators, search, copy addresses, print what is folded away. It
// runs in the head, so that styles know at once that there is a script.
'use strict';

(() => {
  const root = document.documentElement;
  root.classList.add('js');

  // An old address leads to the same place of the new page.
  if (root.dataset.moved) location.replace(root.dataset.moved + location.hash);

  // What the address asks for is shown at once: nothing moves. But nothing is kept back for long.
  const settle = () => root.classList.remove('awaiting');
  if (location.search) root.classList.add('awaiting');
  setTimeout(settle, 2000);

  // Letters as search sees them. SearchAlphabet.swift folds the index by the same rule.
  const letters = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ς: 'σ' };
  const words = text => text.toLowerCase()
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, letter => letter.normalize('NFD'))
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœþøđðłıς]/g, letter => letters[letter])
    .replace(/[\ud800-\udfff]/g, ' ')
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

  // Words, each after a blank: to be included is to begin a word.
  const begins = text => words(text).map(word => ` ${word}`).join('');

  // The scripts of the search index hand over their parts.
  const parts = {};
  window.sitegen = { words, part(name, value) { parts[name] = value; } };

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const counted = ({ one, other }, number, total) => (number === 1 ? one : other)
    .replace('{n}', number.toLocaleString(root.lang)).replace('{total}', total?.toLocaleString(root.lang));

  // What was chosen stands in the address, for sending it.
  const chosen = name => new URLSearchParams(location.search).get(name) ?? '';
  const keep = values => {
    const url = new URL(location);
    const { searchParams: all } = url;
    for (const name in values) values[name] ? all.set(name, values[name]) : all.delete(name);
    try { history.replaceState(null, '', url); } catch { /* Some refuse on disk. */ }
  };

  // Runs an action when none has asked for it for a moment.
  const calmly = (action, pause = 150) => {
    let timer;
    return () => { clearTimeout(timer); timer = setTimeout(action, pause); };
  };

  // Sorting asks for the first or last of all, so it takes no heed of areas: their headings go, and each row says its
  // own. To sort within an area, filter by it.
  const startTable = table => {
    const form = document.getElementById(table.dataset.filters);
    const { q, area, status, caution } = form.elements;
    // Somebody's own template may be without a filter.
    const selects = [area, status, caution].filter(Boolean);
    const output = form.querySelector('[role=status]');
    const heads = [...table.querySelectorAll('[data-sort]')];
    const groups = [...table.tBodies];
    const sorted = element('tbody', { role: 'rowgroup' });
    const rows = groups.flatMap(group => [...group.rows].slice(1).map(row => {
      const cells = [...row.cells];
      const name = cells[0].firstElementChild.textContent;
      cells[0].append(' ', element('small', { className: 'area' }, group.rows[0].textContent));
      const texts = cells.flatMap(({ textContent, dataset }) => [textContent, dataset.value]);
      return { row, group, name, text: begins(texts.join(' ')) };
    }));
    const kinds = 'percent number money measure date yes-no text';
    const tokens = codes => codes.split(' ');
    const statuses = [...status.options].map(option => option.value);
    const { compare } = new Intl.Collator(root.lang, { numeric: true });
    let column = '', direction = '';

    // What a row sorts by: the kind of figure, whatever the direction, and the value; nothing where there is none.
    const key = ({ row, name }, index) => {
      if (!index) return ['', name];
      if (column === 'status') return ['', Math.max(...tokens(row.dataset.status).map(code => statuses.indexOf(code)))];
      const { kind, value } = row.cells[index].dataset;
      return kind && [kinds.indexOf(kind.split(' ')[0]) + kind, value];
    };
    const order = () => {
      const index = heads.findIndex(head => head.dataset.sort === column);
      if (index < 0) column = direction = '';
      heads.forEach((head, at) => { head.ariaSort = at !== index ? null : direction ? 'descending' : 'ascending'; });
      table.classList.toggle('sorted', index >= 0);
      if (index < 0) {
        for (const { row, group } of rows) group.append(row);
        return sorted.remove();
      }
      const sign = direction ? -1 : 1;
      const keyed = rows.map(item => [key(item, index), item.row]);
      keyed.sort(([a], [b]) => !a || !b ? !a - !b : compare(a[0], b[0])
        || sign * (a[1] - b[1] || compare(a[1], b[1])));
      sorted.append(...keyed.map(([, row]) => row));
      table.append(sorted);
    };
    const show = () => {
      const wanted = q.value.split(/\s/).map(begins);
      const matches = rows.filter(({ row, group, text }) => {
        row.hidden = (area.value && area.value !== group.dataset.area)
          || (status.value && !tokens(row.dataset.status).includes(status.value))
          || (caution?.value && !tokens(row.dataset.cautions).includes(caution.value))
          || !wanted.every(part => text.includes(part));
        return !row.hidden;
      });
      const filled = new Set(matches.map(({ group }) => group));
      for (const group of groups) group.hidden = column || !filled.has(group);
      table.hidden = !matches.length;
      const { one, other, none } = output.dataset;
      output.textContent = counted({ one, other: table.hidden ? none : other }, matches.length, rows.length);
    };
    const restore = () => {
      q.value = chosen('q');
      for (const select of selects) {
        select.value = chosen(select.name);
        if (select.selectedIndex < 0) select.value = '';
      }
      column = chosen('sort');
      direction = chosen('dir');
      order();
      show();
    };
    const change = () => {
      show();
      keep({
        q: q.value.trim(), ...Object.fromEntries(selects.map(({ name, value }) => [name, value])), sort: column, dir: direction
      });
    };

    for (const head of heads) {
      // The third click brings back the order of the report.
      const onclick = () => {
        const isSame = column === head.dataset.sort;
        column = isSame && direction ? '' : head.dataset.sort;
        direction = isSame && column ? 'desc' : '';
        order();
        change();
      };
      const label = head.firstElementChild;
      label.replaceWith(element('button', { type: 'button', onclick }, ...label.childNodes));
    }
    q.oninput = calmly(change);
    for (const select of selects) select.onchange = change;
    form.onsubmit = () => false;
    form.onreset = () => setTimeout(() => { column = direction = ''; order(); change(); });
    addEventListener('popstate', restore);
    restore();
    settle();
  };

  // SearchIndex.swift says what the index is like. It is loaded when it is asked.
  const startSearch = form => {
    const { q } = form.elements;
    const { index, kinds } = form.dataset;
    const output = form.querySelector('[role=status]');
    const { one, other, many, none, short, failed } = output.dataset;
    const limit = 50;
    let latest = 0;

    // Addresses are seen from the site's root, where the search page stands.
    const load = (name, src) => parts[name] ??= new Promise((done, fail) => {
      const onerror = () => { delete parts[name]; fail(); };
      document.head.append(element('script', { src, onerror, onload: () => done(parts[name]) }));
    });

    // The number of the part that something is in.
    const partOf = (list, wanted) => Math.max(0, list.findLastIndex(([first]) => first <= wanted));

    // The pages with a word, or with one that begins like it, and the best place where it stands.
    const pagesWith = async (terms, word, isPrefix) => {
      const found = new Map();
      let part = partOf(terms, word);
      do {
        for (const [term, postings] of Object.entries(await load(`t${part}`, terms[part][1]))) {
          if (isPrefix ? !term.startsWith(word) : term !== word) continue;
          let page = -1;
          for (const posting of postings) {
            page += posting >> 2;
            found.set(page, Math.max(found.get(page) ?? 0, posting & 3));
          }
        }
        part += 1;
      } while (isPrefix && terms[part]?.[0].startsWith(word));
      return found;
    };

    // The pages with all words, the best first.
    const find = async (terms, wanted) => {
      let hits;
      for (const word of wanted) {
        const found = await pagesWith(terms, word, word === wanted.at(-1));
        hits = new Map([...found].filter(([page]) => !hits || hits.has(page))
          .map(([page, place]) => [page, (hits?.get(page) ?? 0) + 16 ** place]));
      }
      return [...hits].sort(([a, x], [b, y]) => y - x || a - b).map(([page]) => page);
    };

    const item = async (documents, page, wanted) => {
      const part = partOf(documents, page);
      const [first, file] = documents[part];
      const [kind, title, href, summary, context, indicators] = (await load(`d${part}`, file))[page - first];
      const matches = indicators.filter(([, name]) => {
        const own = words(name);
        return wanted.every(word => own.some(begin => begin.startsWith(word)));
      });
      return element('li', {},
        element('h2', {}, element('a', { href }, title)),
        element('p', { className: 'context' }, [kinds.split('|')[kind], context].filter(Boolean).join(' · ')),
        element('p', {}, summary),
        element('ul', {}, ...matches.map(([id, name]) =>
          element('li', {}, element('a', { href: `${href}#${id}` }, name)))));
    };
    const search = async () => {
      const run = ++latest;
      const wanted = [...new Set(words(q.value).filter(word => word.length > 1))];
      try {
        const main = wanted.length && await load('main', index);
        const pages = main ? await find(main.terms, wanted) : [];
        const items = await Promise.all(pages.slice(0, limit).map(page => item(main.documents, page, wanted)));
        if (run !== latest) return;
        document.getElementById('s-results').replaceChildren(...items);
        output.textContent = !main ? q.value.trim() && short : !pages.length ? none
          : counted({ one, other: pages.length > limit ? many : other }, pages.length, limit);
      } catch { output.textContent = failed; }
      settle();
    };
    const change = () => { keep({ q: q.value.trim() }); search(); };
    const restore = () => { q.value = chosen('q'); search(); };
    q.oninput = calmly(change);
    form.onsubmit = () => { change(); return false; };
    addEventListener('popstate', restore);
    restore();
  };

  // Links copy their address.
  const startAnchors = () => {
    const anchors = document.querySelectorAll('[data-copied] a.anchor');
    if (!navigator.clipboard || !anchors.length) return;
    const said = element('p', { className: 'said', role: 'status' });
    document.body.append(said);
    const hush = calmly(() => { said.textContent = ''; }, 2000);
    for (const anchor of anchors) anchor.onclick = event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const say = () => { said.textContent = anchor.closest('[data-copied]').dataset.copied; hush(); };
      navigator.clipboard.writeText(anchor.href).then(say, () => location.assign(anchor.href));
    };
  };

  addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('table[data-filters]').forEach(startTable);
    document.querySelectorAll('form[data-index]').forEach(startSearch);
    startAnchors();
  });

  // What is folded away is printed.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    folded.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => folded.forEach(details => { details.open = false; }));
})();
