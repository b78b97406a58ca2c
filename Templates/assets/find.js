// The search page: what is typed becomes words, words become pages, the best first. SearchIndex.swift says what the
// index is like. It is loaded when it is asked, and of a large one only the few parts that a question needs.
'use strict';

for (const form of document.querySelectorAll('form[data-index]')) {
  const { words, element: make, counted, chosen, keep, calmly, settle, parts } = sitegen;
  const { q } = form.elements;
  const { index, kinds, target } = form.dataset;
  const output = form.querySelector('[role=status]');
  const [list, more] = ['s-results', 's-more'].map(id => document.getElementById(id));
  const says = output.dataset;

  // How much a word counts by where it stands (text, summary, indicator, title), and by how it was found.
  const PLACES = [1, 2.5, 4, 6], STEM = .85, SYNONYM = .6, PREFIX = .4, TYPO = .5, GUESS = .3;
  // How much of that a page counts that tells of no year, and a word that most pages could have.
  const REST = .6, OPTIONAL = .3;
  // How much more a page counts that has all words of a question.
  const WHOLE = 1.5;
  // Parts that a question may load, results shown at a time, how many are few, and of how much of a
  // question a page must say something where none has all of it.
  const BUDGET = 4, BATCH = 10, FEW = 3, LEAST = .4;

  let main, terms, documents, endings, ignored, optional, groups, states, latest = 0;

  // Addresses are seen from the site's root, where the search page stands.
  const load = ({ name, digest }) => parts[name] ??= new Promise((done, fail) => document.head.append(make('script', {
    src: digest ? index.replace(/[^.]+\.js$/, `${name}.${digest}.js`) : index,
    onload: () => done(parts[name]), onerror: () => fail(delete parts[name])
  })));
  const open = async () => {
    main = await load({ name: 'main' });
    const shards = (labels, digests, letter) => labels.split(' ').map((label, at) => {
      const [first, size = 0] = label.split('*');
      return { first, size, name: letter + at, digest: digests.slice(7 * at, 7 * at + 7) };
    });
    terms = shards(main.terms, main.termsFiles, 't');
    documents = shards(main.documents, main.documentsFiles, 'd');
    let page = 0;
    for (const shard of documents) [shard.first, page] = [page, page + +shard.first];
    endings = main.endings.split(' ').map(ending => [ending.slice(0, -1), ending.at(-1)]);
    [ignored, optional] = [main.ignored, main.optional].map(text => new Set(text.split(' ')));
    groups = new Map(main.groups.split(';').map(line => line.split('=')));
    states = main.statuses.split('|').map(status => status.split('='));
  };
  const shardOf = word => terms.findLast(({ first }) => first <= word) ?? terms[0];

  // The words of a shard by their stems: endings, each with its documents.
  const wordsOf = async shard => {
    const text = await load(shard);
    return shard.words ??= new Map(text.split(';').map(line => {
      const [stem, ...forms] = line.split(' ');
      return [stem, forms.map(form => form.split(':'))];
    }));
  };

  // SearchStemmer.swift has the same steps.
  const stem = sitegen.stem = word => {
    if (!/^[a-z]{4,}$/.test(word)) return word;
    const isCut = ([text, least]) => word.endsWith(text) && word.length - text.length >= least;
    return word.slice(0, word.length - (endings.find(isCut)?.[0].length ?? 0))
      .replace(/^(.{3,})i$/, '$1').replace(/^(.{2,}[cg])h$/, '$1');
  };

  // What a text asks for: phrases of groups, the longest first, and other words; each with its keys.
  const unitsOf = text => {
    const tokens = words(text).filter(word => word.length > 1), units = [];
    const isRead = word => !ignored.has(word);
    for (let at = 0, end; at < tokens.length; at = end) {
      let own, group;
      for (end = at + 7; !group && --end > at;) {
        const slice = tokens.slice(at, end);
        for (own of [slice, isRead(slice.at(-1)) ? slice.filter(isRead) : []]) {
          group = groups.get(own.map(stem).join(' '));
          if (group) break;
        }
      }
      if (!group) [end, own] = [at + 1, tokens.slice(at, at + 1).filter(isRead)];
      const stems = own.map(stem), keys = group ? [...stems, `=${group}`] : stems;
      if (own[0]) units.push({ own, group, stems, keys, text: own.join(' '), found: new Map(), meant: [] });
    }
    return units;
  };

  // Whether one letter more, less, other or changed with its neighbour makes one word of the other.
  const isSlip = (a, b) => {
    if (a === b) return false;
    let begin = 0, end = 0;
    while (a[begin] === b[begin]) begin += 1;
    while (end < Math.min(a.length, b.length) - begin && a.at(-1 - end) === b.at(-1 - end)) end += 1;
    const [x, y] = [a, b].map(word => word.slice(begin, word.length - end));
    return x.length < 2 && y.length < 2 || y.length < 3 && x === y[1] + y[0];
  };
  // What somebody may have meant who mistyped a word, as keys of the index: three at most, the most frequent first.
  const similar = async (word, afford) => {
    const file = { name: 'words', digest: main.wordsFile }, own = stem(word);
    const all = !file.digest
      ? (await Promise.all(terms.map(wordsOf))).flatMap(shard => [...shard])
        .flatMap(([stem, forms]) => forms.map(([ending, { length }]) => [stem + ending, length]))
        .sort(([, a], [, b]) => b - a).map(([word]) => word)
      : afford(file) ? (await load(file)).split(' ') : [];
    // Stems with one letter for another are too often of two words.
    const isNear = key => own.length > 3 && own.length !== key.length && isSlip(own, key);
    const near = all.filter(other => isSlip(word, other) || isNear(stem(other)));
    const names = [...groups].filter(([key]) => isNear(key))
      .map(([key, group]) => ({ key: `=${group}`, text: `${key}…` }));
    return near[0] ? [...new Map(near.map(text => [stem(text), { key: text, text }])).values()].slice(0, 3) : names;
  };

  const better = (found, page, weight) => found.set(page, Math.max(found.get(page) ?? 0, weight));
  // Keeps the pages of a word, each with the best of its weights.
  const take = (found, text, weight) => {
    let page = -1, number = 0;
    for (const digit of text) {
      const value = main.digits.indexOf(digit);
      number = number << 5 | value & 31;
      if (value > 31) continue;
      page += number >> 2;
      better(found, page, weight * PLACES[number & 3]);
      number = 0;
    }
  };
  // Those of a word in all its forms, or of all words that begin like it.
  const add = async (found, word, tier, isStart) => {
    const own = isStart ? word : stem(word);
    for (const [key, forms] of await wordsOf(shardOf(own))) {
      for (const [ending, text] of forms) {
        const exact = isStart ? (key + ending).startsWith(word) : key + ending === word;
        if (exact || !isStart && key === own) take(found, text, exact ? tier : tier * STEM);
      }
    }
  };

  // The pages that answer, the best first, and what there is to say about the words.
  const find = async units => {
    let budget = BUDGET;
    // Loading begins where it can be afforded.
    const afford = (...shards) => {
      const missing = new Set(shards.filter(({ name }) => !parts[name]));
      if (missing.size > budget) return false;
      budget -= missing.size;
      missing.forEach(load);
      return true;
    };
    const size = ({ stems }) => Math.max(...stems.map(stem => shardOf(stem).size));
    // The rarest first: what is nearly everywhere is left out first.
    await Promise.all([...units].sort((a, b) => size(a) - size(b)).map(async unit => {
      const { own, group, found, stems } = unit, [word, another] = own, each = own.map(() => new Map());
      const canBegin = () => !another && word.length > 2 && afford(shardOf(word));
      const mine = afford(...stems.map(shardOf)), isGroup = group && afford(shardOf(`=${group}`));
      const isLast = unit === units.at(-1) && canBegin();
      if (unit.lost = !mine && !isGroup) return;
      await Promise.all([isGroup && add(found, `=${group}`, another || states[group] ? 1 : SYNONYM),
        ...each.map((pages, at) => mine && add(pages, own[at], another ? STEM : 1))]);
      // All words of a phrase, wherever they stand.
      for (const page of each[0].keys()) {
        const weights = each.map(pages => pages.get(page));
        if (weights.every(Boolean)) better(found, page, Math.min(...weights));
      }
      if (isLast || !found.size && canBegin()) await add(found, word, PREFIX, true);
      if (found.size || !/^[a-z]{5,}$/.test(unit.text)) return;
      unit.meant = (await similar(word, afford)).filter(({ key }) => afford(shardOf(stem(key))));
      await Promise.all(unit.meant.map(({ key }) => add(found, key, TYPO)));
      unit.keys.push(...unit.meant.map(({ key }) => stem(key)));
      // At last, words that begin alike.
      const begin = word.slice(0, Math.max(5, word.length - 3));
      if (!found.size && begin !== word && afford(shardOf(begin))) await add(found, begin, unit.trust = GUESS, true);
    }));

    const read = units.filter(({ lost }) => !lost), pages = new Map();
    let needed = read.filter(({ text }) => !optional.has(text));
    if (!needed[0]) needed = read;
    for (const unit of read) {
      const isNeeded = needed.includes(unit);
      const rarity = Math.log(1 + main.size / unit.found.size) * (unit.trust ?? (isNeeded ? 1 : OPTIONAL));
      for (const [page, weight] of unit.found) {
        const hit = pages.get(page) ?? { page, score: 0, share: 0, count: 0 };
        hit.score += rarity * weight;
        hit.share += isNeeded && rarity;
        hit.count += isNeeded;
        pages.set(page, hit);
      }
    }
    // Those with all words come first; where they are few, those with the words that say most follow.
    let hits = [...pages.values()].filter(({ count }) => count);
    const most = hits.reduce((most, { share }) => Math.max(most, share), 0);
    const isFull = ({ count }) => count === needed.length;
    const full = hits.filter(isFull).length;
    hits = hits.filter(hit => isFull(hit) || full < FEW && hit.share >= most * LEAST);
    for (const hit of hits) hit.score *= hit.share / most * (hit.page < main.reported ? 1 : REST);
    // Of a whole question a page need not have all words to be the one that answers it.
    const before = needed.length < 3 ? (a, b) => isFull(b) - isFull(a) : () => 0;
    for (const hit of hits) if (isFull(hit)) hit.score *= WHOLE;
    hits.sort((a, b) => before(a, b) || b.score - a.score || a.page - b.page);
    return { full, needed, pages: hits.map(({ page }) => page) };
  };

  // The indicators of a page that the question is about; without any, one that was not reached, or the first.
  const shown = (units, indicators) => {
    const rated = indicators.map(indicator => {
      const [, name, actual, goal, status] = indicator;
      const keys = new Set(unitsOf(`${name} ${actual} ${goal}`).flatMap(unit => unit.keys)).add(`=${status % 10}`);
      // What was partly reached was not reached.
      if (status % 10 === 1) keys.add('=2');
      return [units.filter(unit => unit.keys.some(key => keys.has(key))).length, indicator, keys.has('=2')];
    });
    const best = Math.max(...rated.map(([rating]) => rating));
    return (best ? rated.filter(([rating]) => rating === best).slice(0, 3)
      : rated.length > 1 ? rated.filter(([, , isMissed]) => isMissed) : rated).map(([, indicator]) => indicator);
  };
  const joined = texts => make('span', {}, texts.filter(Boolean).join(' · '));
  const item = async (units, page) => {
    const shard = documents.findLast(({ first }) => first <= page);
    const [kind, title, href, summary, context, indicators] = (await load(shard))[page - shard.first];
    return make('li', {},
      make('p', { className: 'context' }, joined([...new Set([kinds.split('|')[kind], context])])),
      make('h2', {}, make('a', { href }, title)),
      make('p', {}, summary),
      make('ul', {}, ...shown(units, indicators).map(([id, name, actual, goal, status]) => {
        const [tone, label] = states[status % 10];
        return make('li', { className: tone }, make('a', { href: `${href}#${id}` }, name), ' ',
          joined([actual, goal && target.replace('{target}', () => goal), label, main.grounds.split('|')[status / 10 | 0]]));
      })));
  };

  const say = (...texts) => output.replaceChildren(...texts.filter(Boolean).map(text => make('span', {}, text)));
  const told = (text, items) => items.length
    && text.replace('{words}', () => items.map(({ text }) => `«${text}»`).join(', '));
  const search = async () => {
    const run = ++latest;
    try {
      const text = q.value.trim();
      if (text && !main) await open();
      const units = text ? unitsOf(text) : [];
      const { pages, full, needed } = await find(units);
      if (run !== latest) return;
      if (!units[0]) say(text && says.short);
      else say(pages.length ? counted(says, pages.length) : says.none,
        told(says.similar, units.flatMap(({ found, meant }) => found.size ? meant : [])),
        told(says.absent, needed.filter(({ found }) => !found.size)),
        full < pages.length && (full ? says.partly : says.some),
        told(says.unread, units.filter(unit => unit.lost)));
      let next = 0;
      const show = async () => {
        let first;
        const items = pages.slice(next, next += BATCH).map(page => item(units, page));
        if (!pages.length) list.replaceChildren();
        for (const each of items) {
          const made = await each;
          if (run !== latest) return;
          next > BATCH || first ? list.append(made) : list.replaceChildren(made);
          first ??= made;
        }
        more.hidden = next >= pages.length;
        return first;
      };
      more.onclick = async () => (await show())?.querySelector('a').focus();
      await show();
    } catch { say(says.failed); }
    settle();
  };
  const change = () => { keep({ q: q.value.trim() }); search(); };
  const restore = () => { q.value = chosen('q'); search(); };
  q.oninput = calmly(change, 250);
  form.onsubmit = () => { change(); return false; };
  addEventListener('popstate', restore);
  restore();
}
