// UTF-8 read as Windows-1252 ("Â£30,000", "Weâ€™re"): bytes 0x80 to 0x9f show up as these characters.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const SUSPECT = /[\u00c2\u00c3\u00e2\u00f0\u00e3\u00c5\u00c4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** The text as it was meant, if reading it as Windows-1252 is what broke it; else the text unchanged. */
export function repairMojibake(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const high = WINDOWS_1252.indexOf(text.charAt(at));
    if (high >= 0) bytes[at] = 0x80 + high;
    else if (code <= 0xff) bytes[at] = code;
    else return text;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
