import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { testedApp } from './app.ts';
import { choose } from './reading.ts';

const app = testedApp();

it.each(['Dansk', 'English'])(
  'writes every sign in the fonts that come with the page, in %s',
  async (words) => {
    const page = await app.visit({ link: 'scenario=no-ccs' });
    if (words === 'English') await choose(page, words);
    await page.locator('.bench').scrollIntoViewIfNeeded();
    await page.locator('.influences li').first().waitFor();
    await page.evaluate('document.fonts.ready');
    await expect.poll(() => foreignFonts(page)).toEqual([]);
  },
);

/** Fonts of the system, with the first words that were drawn in them. */
async function foreignFonts(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const found: string[] = [];
  await lookInto(root, session, found);
  await session.detach();
  return found;
}

interface Node {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
}

const UNWRITTEN = ['HEAD', 'SCRIPT', 'STYLE'];

async function lookInto(node: Node, session: CDPSession, found: string[]): Promise<void> {
  if (UNWRITTEN.includes(node.nodeName)) return;
  const words = node.children?.map(({ nodeValue }) => nodeValue).join('') ?? '';
  if (node.nodeType === 1 && words !== '') {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId });
    for (const { familyName, isCustomFont } of fonts) {
      if (!isCustomFont) found.push(`${familyName}: ${words.slice(0, 40)}`);
    }
  }
  for (const child of node.children ?? []) await lookInto(child, session, found);
}
