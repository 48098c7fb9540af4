// Takes a drawing away as a picture or as a PDF of A3 pages, made in this browser alone. Over the picture of a page lie its words, unseen:
// they are found, marked and copied as in any other document, whatever fonts its reader has.
// $0: the drawing (SVG), $1: png or pdf, $2: height of the head that every page repeats, $3: height of a row, $4: name of the file
const A3 = { width: 1191, height: 842, margin: 28 };
const save = (content, type) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = $4 + '.' + $1;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
const paint = (image, top, height, factor) => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * factor);
  canvas.height = Math.round(($2 + height) * factor);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0, image.width, $2, 0, 0, canvas.width, $2 * factor);
  pen.drawImage(image, 0, top, image.width, height, 0, $2 * factor, canvas.width, height * factor);
  return canvas;
};
// where the words stand, as this browser writes them; the drawing has a root of its own, for its styles are not the page's
const wordsOf = drawing => {
  const stand = document.body.appendChild(document.createElement('div'));
  stand.style.cssText = 'position: absolute; top: 0; visibility: hidden';
  const root = stand.attachShadow({ mode: 'open' });
  root.innerHTML = drawing;
  const words = [...root.querySelectorAll('text')].filter(text => text.textContent).map(text => {
    const { e, f } = text.getCTM();
    return { text: text.textContent, x: e + +text.getAttribute('x'), y: f + +text.getAttribute('y'), wide: text.getComputedTextLength(),
      size: parseFloat(getComputedStyle(text).fontSize) };
  });
  stand.remove();
  return words;
};
const hex = text => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
const bytesOf = (canvas, type) => new Promise(done => canvas.toBlob(async blob => done(new Uint8Array(await blob.arrayBuffer())), type, 0.9));
const FONT = 3, PAGES = FONT + 4;
// of no letters to be drawn: each code is the letter it stands for
const font = object => {
  const rows = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0')).map(row => `<${row}00> <${row}FF> <${row}00>\n`);
  const blocks = [rows.slice(0, 100), rows.slice(100, 200), rows.slice(200)].map(block => `${block.length} beginbfrange\n${block.join('')}endbfrange\n`);
  const letters = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Letters def /CMapType 2 def\n'
      + `1 begincodespacerange <0000> <FFFF> endcodespacerange\n${blocks.join('')}endcmap end end`;
  object(FONT, `<</Type/Font/Subtype/Type0/BaseFont/Letters/Encoding/Identity-H/DescendantFonts[${FONT + 1} 0 R]/ToUnicode ${FONT + 3} 0 R>>`);
  object(FONT + 1, '<</Type/Font/Subtype/CIDFontType2/BaseFont/Letters/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>'
      + `/DW 1000/CIDToGIDMap/Identity/FontDescriptor ${FONT + 2} 0 R>>`);
  object(FONT + 2, '<</Type/FontDescriptor/FontName/Letters/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>');
  object(FONT + 3, `<</Length ${letters.length}>>\nstream\n${letters}\nendstream`);
};
const said = (word, scale) => `/F ${word.size * scale} Tf ${100 * word.wide / word.size / word.text.length} Tz `
    + `1 0 0 1 ${A3.margin + word.x * scale} ${A3.height - A3.margin - word.down * scale} Tm <${hex(word.text)}> Tj\n`;
const pdfOf = pages => {
  const parts = [], starts = [];
  let length = 0;
  const put = piece => {
    const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number, ...pieces) => {
    starts[number] = length;
    [number + ' 0 obj\n', ...pieces, '\nendobj\n'].forEach(put);
  };
  put('%PDF-1.4\n');
  object(1, '<</Type/Catalog/Pages 2 0 R>>');
  object(2, `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((page, i) => PAGES + 3 * i + ' 0 R').join(' ')}]>>`);
  font(object);
  pages.forEach((page, i) => {
    const first = PAGES + 3 * i;
    const place = `q ${page.wide} 0 0 ${page.high} ${A3.margin} ${A3.height - A3.margin - page.high} cm /I Do Q\n`
        + `BT 3 Tr\n${page.words.map(word => said(word, page.scale)).join('')}ET`;
    object(first, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${A3.width} ${A3.height}]/Resources<</XObject<</I ${first + 1} 0 R>>`
        + `/Font<</F ${FONT} 0 R>>>>/Contents ${first + 2} 0 R>>`);
    object(first + 1, `<</Type/XObject/Subtype/Image/Width ${page.width}/Height ${page.height}/ColorSpace/DeviceRGB/BitsPerComponent 8`
        + `/Filter/DCTDecode/Length ${page.bytes.length}>>\nstream\n`, page.bytes, '\nendstream');
    object(first + 2, `<</Length ${place.length}>>\nstream\n${place}\nendstream`);
  });
  const table = length;
  put(`xref\n0 ${starts.length}\n0000000000 65535 f \n`);
  starts.slice(1).forEach(start => put(String(start).padStart(10, '0') + ' 00000 n \n'));
  put(`trailer\n<</Size ${starts.length}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`);
  return new Blob(parts);
};
const image = new Image();
image.onload = async () => {
  if ($1 === 'png') {
    save(await bytesOf(paint(image, $2, image.height - $2, 1), 'image/png'), 'image/png');
    return;
  }
  const scale = Math.min(1, (A3.width - 2 * A3.margin) / image.width);
  const step = Math.max(1, Math.floor(((A3.height - 2 * A3.margin) / scale - $2) / $3)) * $3;
  const pages = [], words = wordsOf($0);
  for (let top = $2; top < image.height; top += step) {
    const height = Math.min(step, image.height - top);
    const canvas = paint(image, top, height, 2);
    pages.push({ bytes: await bytesOf(canvas, 'image/jpeg'), width: canvas.width, height: canvas.height,
      wide: image.width * scale, high: ($2 + height) * scale, scale, words: words.map(word => ({ ...word, down: word.y < $2 ? word.y : word.y - top + $2 }))
          .filter((word, i) => words[i].y < $2 || words[i].y >= top && words[i].y < top + height) });
  }
  save(pdfOf(pages), 'application/pdf');
};
image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent($0);
