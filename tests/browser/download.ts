import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';

/** What a button or a link downloads. @param within where it stands; anywhere where left out */
export async function download(
  page: Page,
  name: string,
  within: Page | Locator = page,
  role: 'button' | 'link' = 'button',
): Promise<{ name: string; content: Buffer }> {
  const waiting = page.waitForEvent('download');
  await within.getByRole(role, { name, exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), content: await buffer(await file.createReadStream()) };
}
