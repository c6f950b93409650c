import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findArticleTexts } from '../lib/snapshot/find-article-texts.ts';

// Injected after capture.js, only where the snapshot looks like an article; what it returns is the result.
export default defineUnlistedScript({
  globalName: true,
  main: () => findArticleTexts(document),
});
