// The only file that encrypts. Web Crypto alone: AES-256-GCM under a key made from the passphrase with PBKDF2.
import type { LockedText } from './capsule-format.ts';

/** OWASP Password Storage Cheat Sheet, 2023 and since: at least 600,000 rounds for PBKDF2 with HMAC-SHA-256. */
const ITERATIONS = 600_000;

/** The passphrase does not open it, or the text was altered: the cipher cannot tell these apart. */
export class WrongPassphraseError extends Error {
  readonly code = 'capsule-wrong-passphrase';
  override name = 'WrongPassphraseError';
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

async function makeKey(passphrase: string, salt: BufferSource, iterations: number): Promise<CryptoKey> {
  // One way of writing é: a passphrase typed on another keyboard is the same passphrase.
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(way, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The text under the passphrase; never the same twice. */
export async function lockText(text: string, passphrase: string): Promise<LockedText> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await makeKey(passphrase, salt, ITERATIONS);
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return {
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    cipher: 'AES-256-GCM',
    salt: toBase64(salt),
    iv: toBase64(iv),
    text: toBase64(new Uint8Array(bytes)),
  };
}

/** The text again. Throws WrongPassphraseError. */
export async function unlockText(locked: LockedText, passphrase: string): Promise<string> {
  const key = await makeKey(passphrase, fromBase64(locked.salt), locked.iterations);
  try {
    const way = { name: 'AES-GCM', iv: fromBase64(locked.iv) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(way, key, fromBase64(locked.text)));
  } catch {
    throw new WrongPassphraseError('The passphrase does not open this file.');
  }
}
