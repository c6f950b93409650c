// What a candidate does who has allowed a site: chooses what happens there, browses, and looks into the notebook.
import type { Screen } from './drivers/driver.ts';
import { click, fold, listNamed, readText, see, waitFor } from './on-screen.ts';
import { words } from './words.ts';

/** Chooses what happens by itself on the site of this host, in the settings. */
export async function chooseMode(
  panel: Screen,
  host: string,
  mode: 'badge' | 'prepare' | 'capture',
): Promise<void> {
  await click(panel, { role: 'button', name: words('app.help'), exact: true });
  const label = words('sites.mode_of', host);
  await see(panel, { role: 'combobox', name: label });
  await waitFor(panel, `the mode "${mode}"`, () =>
    panel.evaluate(
      (name, value) => {
        const select = [...document.querySelectorAll('select')].find((one) =>
          [...(one.labels ?? [])].some((text) => text.textContent === name),
        );
        if (!select) return false;
        if (select.value === value) return true;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return false;
      },
      label,
      mode,
    ),
  );
  await click(panel, { role: 'button', name: words('common.close'), exact: true });
}

/** Names of the opportunities in the notebook, in the order of their names. */
export async function listRoles(notebook: Screen): Promise<string[]> {
  const links = await notebook.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#/opportunity/"]')].map(
      (link) => link.firstChild?.textContent?.trim() ?? '',
    ),
  );
  return links.sort();
}

/** Waits until the notebook holds exactly these roles, and a moment longer for one too many. */
export async function seeRoles(notebook: Screen, roles: readonly string[]): Promise<void> {
  const wanted = [...roles].sort().join('\n');
  const isSo = async (): Promise<boolean> => (await listRoles(notebook)).join('\n') === wanted;
  await waitFor(notebook, `the roles ${roles.join(', ')}`, isSo);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  if (!(await isSo())) throw new Error(`There is more: ${(await listRoles(notebook)).join(', ')}`);
}

/** Opens the opportunity's pages and reads what the stored copy says; how many pages there are comes along. */
export async function readCopies(notebook: Screen, role: string): Promise<string[]> {
  await click(notebook, { role: 'link', name: role });
  await see(notebook, { role: 'heading', name: role });
  const addresses = await waitFor(notebook, 'its pages', async () => {
    const links = await notebook.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/page/"]')].map((link) => link.hash),
    );
    return links.length > 0 && [...new Set(links)];
  });
  const copies: string[] = [];
  for (const hash of addresses) {
    await notebook.evaluate((to) => {
      location.hash = to;
    }, hash);
    copies.push(
      await waitFor(notebook, 'the stored copy', async () => {
        const text = fold(await readText(notebook));
        return text.includes(words('pages.copy_of').split('$1')[0]!.trim()) && text;
      }),
    );
  }
  return copies;
}

/** Waits until the panel shows the page for review, whoever took it. */
export async function seeRole(panel: Screen, role: string): Promise<void> {
  await waitFor(panel, `the role "${role}"`, () =>
    panel.evaluate((wanted) => {
      const fields = [...document.querySelectorAll('textarea')];
      return fields.some((field) => field.checkVisibility() && field.value === wanted);
    }, role),
  );
}

/** Waits until the panel says that it kept the page of this role by itself. */
export async function seeKept(panel: Screen, role: string): Promise<void> {
  await waitFor(panel, `"${role}" kept by itself`, async () => {
    const text = fold(await readText(panel));
    return text.includes(fold(words('follow.by_itself'))) && text.includes(role);
  });
}

/** True when the panel offers a page to keep. */
export async function hasReview(panel: Screen): Promise<boolean> {
  return (await listNamed(panel, { role: 'button', name: words('review.keep') })).length > 0;
}
