// Small PDF, DOCX and other files made by hand for reading a résumé.

const ascii = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

interface PdfParts {
  lines?: readonly string[];
  trailer?: string;
  more?: string;
}

/** A one-page PDF with these lines; without lines it is a picture of a page, as a scanner makes it. */
export function makePdf({ lines = [], trailer = '', more = '' }: PdfParts = {}): Uint8Array<ArrayBuffer> {
  const words = lines.map((line) => `(${line}) Tj 0 -20 Td`).join(' ');
  const content = lines.length > 0 ? `BT /F1 12 Tf 50 780 Td ${words} ET` : '0.9 g 50 50 400 700 re f';
  return ascii(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
${more}
trailer<</Root 1 0 R${trailer}>>`);
}

/** A PDF that asks for a password (ISO 32000-1, 7.6.3: standard security handler). */
export function makeLockedPdf(): Uint8Array<ArrayBuffer> {
  const secret = '41'.repeat(32);
  const more = `6 0 obj<</Filter/Standard/V 1/R 2/O<${secret}>/U<${secret}>/P -4>>endobj`;
  return makePdf({ lines: ['Closed'], more, trailer: '/Encrypt 6 0 R/ID[<00><00>]' });
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function record(signature: number, fields: readonly [value: number, size: 2 | 4][]): Uint8Array {
  const all: readonly [number, 2 | 4][] = [[signature, 4], ...fields];
  return Uint8Array.from(
    all.flatMap(([value, size]) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 0xff)),
  );
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A ZIP archive without compression. */
export function makeZip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = ascii(path);
    const data = new TextEncoder().encode(text);
    const about: [number, 2 | 4][] = [
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [crc32(data), 4],
      [data.length, 4],
      [data.length, 4],
      [name.length, 2],
      [0, 2],
    ];
    const local = join([record(0x04034b50, about), name, data]);
    const rest: [number, 2 | 4][] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ];
    central.push(record(0x02014b50, [[20, 2], ...about, ...rest]), name);
    locals.push(local);
    offset += local.length;
  }
  const list = join(central);
  const count = locals.length;
  const end = record(0x06054b50, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return join([...locals, list, end]);
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A DOCX with these paragraphs. */
export function makeDocx(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  return makeZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORDS}"><w:body>${paragraphs}</w:body></w:document>`,
  });
}

/** A file as chosen by the candidate. */
export const asFile = (bytes: BlobPart, name: string): File => new File([bytes], name);
