// How twitter-text weighs texts: node make.mjs > x.tsv, in a folder where `npm install twitter-text@3.1.0` was run.
// The texts are this project's own; the package (Apache License 2.0) only counts them. Sequences of emoji that are newer
// than the package's list are left out: it counts their parts.
import twitter from 'twitter-text';
const long = 'https://example.org/a/very/long/path/that/goes/on?and=on#and-on';
const texts = [
  'a', 'Hello, world!', 'سلام', 'می‌رود', 'آیت‌الله', '۱۳۹۴٫۵', 'é', 'e\u0301', '“quotes” — and – dashes’', '…', '\u202F', '\u00A0',
  '\u2068isolated\u2069', '\u200F', '\u200C\u200D', '«نقل»', '漢字', 'カナ', '한글', '𐎠𐎡', 'ﷺ', '€', '™', '©', '☺', '☺\uFE0F', '☺\uFE0E', '❤\uFE0F',
  '1\uFE0F\u20E3', '👍', '👍🏽', '👨‍👩‍👧‍👦', '🇮🇷', '🇮🇷🇸🇪', '👩‍⚕\uFE0F', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'a👍b🌱c', '🌷🌱',
  'https://example.org', long, `See ${long}.`, `(${long})`, `«${long}»`, `سلام ${long} و`, `سلام${long}`, 'https://example.org/سلام',
  'https://example.org/a_(b)', '(https://example.org/a)', 'https://example.org/a,b.', 'https://example.org/?a=b&c=d', 'https://مثال.ایران/',
  'HTTPS://EXAMPLE.ORG/A', 'http://t.co/x', 'example.org', 'www.example.org/x.', 'example.org، بعد', 'ana@example.org', '$https://example.org',
  '#https://example.org', 'ehttps://example.org', 'a.b 3.50 v1.2', '#SaveAhmad', '#احمدرضا_جلالی', '@khamenei_ir', 'one\ntwo\n\nthree',
  'https://example.org https://example.org', 'https://example.org/a: b', 'https://example.org:8080/a',
];
for (const text of texts) console.log(`${twitter.parseTweet(text).weightedLength}\t${JSON.stringify(text)}`);
