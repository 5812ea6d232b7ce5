/** Findings that an import brought. */
import { ask } from './data.js';
import * as documents from './panels/documents.js';

/** More pages than the findings of any data that a page can show. */
const MOST_PAGES = 20;

/** @returns {Promise<Map<string, object>>} all findings by code */
export async function allFindings(language) {
  const found = new Map();
  let after = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { findings } = await ask(documents.findings(language, after));
    findings.nodes.forEach((finding) => found.set(finding.code, finding));
    if (!findings.pageInfo.hasNextPage) {
      break;
    }
    after = findings.pageInfo.endCursor;
  }
  return found;
}

/** Findings that were not there before. */
export const added = (before, after) => [...after.values()].filter(({ code }) => !before.has(code));
