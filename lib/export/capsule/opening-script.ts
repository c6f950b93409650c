import { DATA_ID } from './capsule-format.ts';
import { ELEMENTS } from './document-part.ts';

/**
 * The script inside a locked capsule. It makes elements of a few known names and puts text into them as text; it
 * loads, stores and sends nothing. Written out because it runs in a file of its own, in whatever browser opens it.
 */
export const OPENING_SCRIPT = `
"use strict";
(function () {
  var names = ${JSON.stringify(ELEMENTS)};
  var form = document.getElementById("form");
  var said = document.getElementById("said");
  var data = JSON.parse(document.getElementById("${DATA_ID}").textContent).locked;
  var bytes = function (text) {
    return Uint8Array.from(atob(text), function (letter) { return letter.charCodeAt(0); });
  };
  var draw = function (parts, into) {
    var list = null;
    parts.forEach(function (part) {
      var name = Object.hasOwn(names, part.kind) ? names[part.kind] : "p";
      var element = document.createElement(name);
      if (part.kind === "fold") {
        var summary = document.createElement("summary");
        summary.textContent = String(part.text);
        element.append(summary);
        draw(part.parts, element);
      } else element.textContent = String(part.text);
      if (part.kind !== "item") { list = null; into.append(element); return; }
      if (!list) { list = document.createElement("ul"); into.append(list); }
      list.append(element);
    });
  };
  var open = async function (passphrase) {
    var words = new TextEncoder().encode(passphrase.normalize("NFC"));
    var base = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveKey"]);
    var way = { name: "PBKDF2", hash: "SHA-256", salt: bytes(data.salt), iterations: data.iterations };
    var key = await crypto.subtle.deriveKey(way, base, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    var plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(data.iv) }, key, bytes(data.text));
    return JSON.parse(new TextDecoder().decode(plain));
  };
  if (!globalThis.crypto || !crypto.subtle) said.textContent = said.dataset.unable;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    said.textContent = "…";
    open(document.getElementById("passphrase").value).then(function (inside) {
      document.title = String(inside.title);
      form.remove();
      draw(inside.parts, document.querySelector("main"));
    }, function () { said.textContent = said.dataset.wrong; });
  });
})();
`;
