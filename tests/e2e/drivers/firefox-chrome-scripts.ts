// Scripts that run in Firefox's own browser window. Each ends by calling its last argument with `{ ok }` or `{ error }`.

const SIDEBAR = `
const done = arguments[arguments.length - 1];
const findSidebar = () => {
  const outer = document.getElementById('sidebar');
  const inner = outer?.contentDocument?.getElementById('webext-panels-browser');
  if (!inner) throw new Error('no extension sidebar is open');
  return inner;
};
`;

/** Argument: add-on id. The click as a user gesture, as the toolbar gives it. */
export const CLICK_TOOLBAR_BUTTON = `
const done = arguments[arguments.length - 1];
const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
const { extension } = WebExtensionPolicy.getByID(arguments[0]);
const gesture = window.windowUtils.setHandlingUserInput(true);
try {
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  done({ ok: true });
} catch (error) {
  done({ error: String(error) });
} finally {
  gesture.destruct();
}
`;

/** Argument: add-on id. Runs the key element Firefox made for the command, as pressing its keys does. */
export const TYPE_CAPTURE_SHORTCUT = `
const done = arguments[arguments.length - 1];
const set = document.getElementById('ext-keyset-id-' + arguments[0].toLowerCase().replace(/[^a-z0-9_-]/g, '_'));
const key = [...(set?.children ?? [])].find((candidate) => candidate.getAttribute('key') === 'K');
if (!key) {
  done({ error: 'no key for the command; keysets: ' + [...document.querySelectorAll('keyset[id^=ext]')].map((k) => k.id + k.innerHTML).join(' ') });
} else {
  const gesture = window.windowUtils.setHandlingUserInput(true);
  key.doCommand();
  gesture.destruct();
  done({ ok: true });
}
`;

/** Arguments: add-on id, marked words. Grants the tab and tells the add-on of the click, as Firefox's own menu item does. */
export const CLICK_SELECTION_MENU = `
const done = arguments[arguments.length - 1];
const { extension } = WebExtensionPolicy.getByID(arguments[0]);
const tab = window.gBrowser.selectedTab;
const gesture = window.windowUtils.setHandlingUserInput(true);
try {
  extension.tabManager.addActiveTabPermission(tab);
  extension.emit('webext-menu-menuitem-click', {
    menuItemId: 'capture-selection',
    selectionText: arguments[1],
    editable: false,
    modifiers: [],
    button: 0,
    viewType: 'tab',
    frameId: 0,
    pageUrl: tab.linkedBrowser.currentURI.spec,
  }, tab);
  done({ ok: true });
} catch (error) {
  done({ error: String(error) });
} finally {
  gesture.destruct();
}
`;

/** Arguments: function body, its arguments. Runs in the sidebar's document, whatever process it lives in. */
export const RUN_IN_SIDEBAR = `${SIDEBAR}
(async () => {
  const actor = findSidebar().browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript(arguments[0], arguments[1], { async: false, sandboxName: null, newSandbox: true, timeout: 30000 });
})().then((ok) => done({ ok }), (error) => done({ error: String(error) }));
`;

/** Gives the sidebar's document the keyboard. */
export const FOCUS_SIDEBAR = `${SIDEBAR}
try {
  const sidebar = findSidebar();
  window.focus();
  sidebar.focus();
  setTimeout(() => done({ ok: true }), 50);
} catch (error) {
  done({ error: String(error) });
}
`;

/** Argument: a key as in KeyboardEvent.key. Pressed in the browser window; the window passes it to what has the focus. */
export const PRESS_IN_WINDOW = `
const done = arguments[arguments.length - 1];
try {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(window)) throw new Error('keyboard is taken');
  const event = new window.KeyboardEvent('', { key: arguments[0] });
  const flags = arguments[0].length > 1 ? processor.KEY_NON_PRINTABLE_KEY : 0;
  processor.keydown(event, flags);
  processor.keyup(event, flags);
  setTimeout(() => done({ ok: true }), 50);
} catch (error) {
  done({ error: String(error) });
}
`;

/** PNG of the sidebar in base64. */
export const DRAW_SIDEBAR = `${SIDEBAR}
(async () => {
  const sidebar = findSidebar();
  const image = await sidebar.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'rgb(255, 255, 255)');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})().then((ok) => done({ ok }), (error) => done({ error: String(error) }));
`;

/** Arguments: add-on id, pattern, "add" or "remove". As the switches on the add-on's own page do. */
export const CHANGE_SITE = `
const done = arguments[arguments.length - 1];
const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
const { extension } = WebExtensionPolicy.getByID(arguments[0]);
ExtensionPermissions[arguments[2]](arguments[0], { origins: [arguments[1]], permissions: [] }, extension)
  .then(() => done({ ok: true }), (error) => done({ error: String(error) }));
`;

/** Argument: add-on id. Whether the browser would run a script of the add-on in the page in front. */
export const WOULD_RUN_IN_PAGE = `
const done = arguments[arguments.length - 1];
try {
  const policy = WebExtensionPolicy.getByID(arguments[0]);
  const uri = window.gBrowser.selectedBrowser.currentURI;
  const runs = policy.canAccessURI(uri) && policy.contentScripts.some((script) => script.matchesURI(uri));
  done({ ok: runs });
} catch (error) {
  done({ error: String(error) });
}
`;

/** Argument: the add-on's UUID. Errors its gate and capture scripts made since the start, in whatever process. */
export const ERRORS_IN_PAGES = `
const done = arguments[arguments.length - 1];
try {
  const errors = Services.console.getMessageArray().filter((message) => {
    if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return false;
    return /\\/(?:gate|capture|article)\\.js/.test(message.sourceName) && message.sourceName.includes(arguments[0]);
  });
  done({ ok: errors.map((message) => message.errorMessage + ' ' + message.sourceName + ':' + message.lineNumber) });
} catch (error) {
  done({ error: String(error) });
}
`;
