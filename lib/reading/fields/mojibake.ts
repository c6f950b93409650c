/** How Windows-1252 shows the bytes 0x80 to 0x9f; what is not listed is itself. */
const WINDOWS_1252 = new Map<number, number>(
  [
    0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
    0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
  ].map((code, i) => [code, 0x80 + i]),
);

const SUSPECT =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122\u20ac]{1,3}/g;

function decodeRun(run: string): string {
  const bytes: number[] = [];
  for (const unit of run) {
    const code = unit.charCodeAt(0);
    const byte = code <= 0xff ? code : WINDOWS_1252.get(code);
    if (byte === undefined) return run;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return run;
  }
}

/**
 * Text that was UTF-8 read as Windows-1252 ("Â£30,000") put right; only runs that are valid UTF-8 are touched, all else
 * stays as it is. The result may be shorter, so offsets into the given text do not hold in it.
 */
export function repairMojibake(text: string): string {
  return text.replace(SUSPECT, decodeRun);
}
