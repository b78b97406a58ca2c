'use strict';
(() => {
const root = document.documentElement;
root.classList.add('js');
if (root.dataset.moved) location.replace(root.dataset.moved + location.hash);
const settle = () => root.classList.remove('awaiting');
if (location.search) root.classList.add('awaiting');
setTimeout(settle, 2000);
const letters = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ς: 'σ' };
const fold = text => text.toLowerCase()
.replace(/[ª²³¹º\u2070-\u2089]/g, letter => letter.normalize('NFKD'))
.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, letter => letter.normalize('NFD'))
.replace(/[\u0300-\u036f]/g, '')
.replace(/[ßæœþøđðłıς]/g, letter => letters[letter])
.replace(/[\ud800-\udfff]/g, ' ');
const number = text => {
const pieces = text.split(/[.,]/);
const [first] = pieces;
let end = 1;
if (first.length < 4 && first[0] !== '0') while (pieces[end]?.length === 3) end += 1;
if (end < pieces.length - 1) return pieces;
const decimals = pieces[end]?.replace(/0+$/, '');
return pieces.slice(0, end).join('') + (decimals ? `,${decimals}` : '');
};
const words = text => (fold(text).match(
/[a-z](?:\.[a-z])+(?![\p{L}\p{N}\p{M}])|[0-9]+(?:[.,][0-9]+)+(?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}\p{M}]+/gu
) ?? []).flatMap(word => /^[0-9]+[.,]/.test(word) ? number(word) : word.replaceAll('.', ''));
const begins = text => words(text).map(word => ` ${word}`).join('');
const element = (name, properties, ...children) => {
const made = Object.assign(document.createElement(name), properties);
made.append(...children);
return made;
};
const counted = ({ one, other }, number, total) => (number === 1 ? one : other)
.replace('{n}', number.toLocaleString(root.lang)).replace('{total}', total?.toLocaleString(root.lang));
const chosen = name => new URLSearchParams(location.search).get(name) ?? '';
const keep = values => {
const url = new URL(location);
const { searchParams: all } = url;
for (const name in values) values[name] ? all.set(name, values[name]) : all.delete(name);
try { history.replaceState(null, '', url); } catch { }
};
const calmly = (action, pause = 150) => {
let timer;
return () => { clearTimeout(timer); timer = setTimeout(action, pause); };
};
const parts = {};
window.sitegen = { words, element, counted, chosen, keep, calmly, settle, parts, part(name, value) { parts[name] = value; } };
const startTable = table => {
const form = document.getElementById(table.dataset.filters);
const { q, area, status, caution } = form.elements;
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
const asked = select => select.dataset.asked || select.value;
const show = () => {
const wanted = q.value.split(/\s/).map(begins);
const matches = rows.filter(({ row, group, text }) => {
const has = (select, codes) => !select || !asked(select) || tokens(codes).includes(asked(select));
row.hidden = !has(area, group.dataset.area) || !has(status, row.dataset.status) || !has(caution, row.dataset.cautions)
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
select.value = select.dataset.asked = chosen(select.name);
if (select.selectedIndex < 0) select.value = '';
else delete select.dataset.asked;
}
column = chosen('sort');
direction = chosen('dir');
order();
show();
};
const change = () => {
show();
keep({
q: q.value.trim(), ...Object.fromEntries(selects.map(select => [select.name, asked(select)])), sort: column, dir: direction
});
};
for (const head of heads) {
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
for (const select of selects) select.onchange = () => { delete select.dataset.asked; change(); };
form.onsubmit = () => false;
form.onreset = () => setTimeout(() => { for (const { dataset } of selects) delete dataset.asked; column = direction = ''; order(); change(); });
addEventListener('popstate', restore);
restore();
settle();
};
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
startAnchors();
});
let folded = [];
addEventListener('beforeprint', () => {
folded = [...document.querySelectorAll('details:not([open])')];
folded.forEach(details => { details.open = true; });
});
addEventListener('afterprint', () => folded.forEach(details => { details.open = false; }));
})();
