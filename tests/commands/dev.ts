// npm run dev [-- -b firefox]: a browser with the extension, rebuilt at every change.
import { runTool } from './tool.ts';

const { code } = await runTool('wxt', process.argv.slice(2), {
  show: true,
  env: { NODE_ENV: 'development' },
});
process.exit(code);
